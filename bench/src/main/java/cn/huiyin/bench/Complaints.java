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
        try (InputStream in = Complaints.class.getResourceAsStream("/complaints.json")) {
            if (in == null) {
                throw new IOException("complaints.json is missing from the class path");
            }
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).items().stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
