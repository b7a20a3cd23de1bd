package cn.huiyin.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * One message of each type as it goes over the wire. The test of its producer must be able to make it, the test of each
 * consumer must be able to read it: that is how two services agree without meeting.
 */
public final class MessageSamples {

    private MessageSamples() {}

    /** The whole event in structured JSON, UTF-8. */
    public static byte[] of(MessageType type) {
        String file = "/samples/" + type.routingKey() + ".json";
        try (InputStream sample = MessageSamples.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(sample, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
