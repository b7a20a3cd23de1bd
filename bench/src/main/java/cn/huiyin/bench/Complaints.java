package cn.huiyin.bench;

import cn.huiyin.localstack.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is filed: complaints that we have invented, as long and as precise as people write them. */
final class Complaints {

    static final String PATH = "/api/complaints";

    private Complaints() {}

    /** Each as the body of a filing, in one line. */
    static List<String> bodies() {
        return Json.read(resource("/complaints.json")).items().stream()
                .map(Object::toString)
                .toList();
    }

    /** One with a text of 300 characters. */
    static String ofThreeHundredCharacters() {
        return Json.read(resource("/long-complaint.json")).toString();
    }

    private static String resource(String name) {
        try (InputStream in = Complaints.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
