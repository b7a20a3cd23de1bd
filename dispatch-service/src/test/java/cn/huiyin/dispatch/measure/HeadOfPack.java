package cn.huiyin.dispatch.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the head in the pack says of itself. */
record HeadOfPack(String version, JsonNode measured) {

    static final String FILE = "text-head.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Optional<HeadOfPack> read(Path pack) {
        Path file = pack.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        JsonNode json = JSON.readTree(file.toFile());
        return Optional.of(new HeadOfPack(json.required("version").asString(), json.required("measured")));
    }
}
