package cn.huiyin.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of this module, read and applied. */
final class Schemas {

    static final String ENVELOPE = "cloud-event";

    private static final String IDS = "https://huiyin.example/schemas/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(ids -> ids.mapPrefix(IDS, "classpath:schemas/")));

    private Schemas() {}

    /** @param name of the file, without its ending */
    static JsonNode read(String name) {
        String file = "/schemas/" + name + ".json";
        try (InputStream schema = Schemas.class.getResourceAsStream(file)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(schema, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a document by this schema; formats such as date-time are checked too. */
    static List<String> errors(String name, JsonNode document) {
        return REGISTRY
                .getSchema(SchemaLocation.of(IDS + name + ".json"))
                .validate(
                        document.toString(),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
