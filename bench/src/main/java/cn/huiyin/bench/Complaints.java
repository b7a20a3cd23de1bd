package cn.huiyin.bench;

import cn.huiyin.localstack.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is filed: complaints that we have invented, as long and as precise as people write them. */
final class Complaints {

    private Complaints() {}

    /** Each as the body of a filing. */
    static List<byte[]> bodies() {
        try (InputStream in = Complaints.class.getResourceAsStream("/complaints.json")) {
            if (in == null) {
                throw new IOException("complaints.json is missing from the class path");
            }
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).items().stream()
                    .map(complaint -> complaint.toString().getBytes(StandardCharsets.UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
