package cn.huiyin.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of this module, read and applied. */
final class Schemas {

    static final String ENVELOPE = "cloud-event";

    static final Path FOLDER = Path.of("src/main/resources/schemas");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(ids -> ids.mapPrefix(DrawnSchemas.IDS, "classpath:schemas/")));

    private Schemas() {}

    /** @param name of the file, without its ending */
    static JsonNode read(String name) {
        return JsonMapper.shared().readTree(FOLDER.resolve(name + ".json"));
    }

    /** What is wrong with a document by this schema; formats such as date-time are checked too. */
    static List<String> errors(String name, JsonNode document) {
        return REGISTRY
                .getSchema(SchemaLocation.of(DrawnSchemas.IDS + name + ".json"))
                .validate(
                        document.toString(),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
