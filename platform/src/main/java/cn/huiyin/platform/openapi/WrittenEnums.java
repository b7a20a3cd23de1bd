package cn.huiyin.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists the constants of an enum as the service itself writes them: the library's own mapper knows none of its rules.
 */
final class WrittenEnums implements ModelConverter {

    private final JsonMapper json;

    WrittenEnums(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (raw.isEnum()) {
            Schema<Object> schema = new JsonSchema();
            schema.setTypes(Set.of("string"));
            Arrays.stream(raw.getEnumConstants())
                    .map(constant -> json.valueToTree(constant).asString())
                    .forEach(schema::addEnumItemObject);
            return schema;
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
