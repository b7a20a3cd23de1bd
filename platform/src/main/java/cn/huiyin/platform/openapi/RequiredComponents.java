package cn.huiyin.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Marks as required every component of a record that is not nullable. */
final class RequiredComponents implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        Schema<?> defined = context.getDefinedModels().get(raw.getSimpleName());
        if (raw.isRecord() && defined != null && defined.getRequired() == null) {
            Arrays.stream(raw.getRecordComponents())
                    .filter(RequiredComponents::isRequired)
                    .filter(component -> !isLeftOutWhenEmpty(component))
                    .forEach(component -> defined.addRequiredItem(component.getName()));
        }
        return schema;
    }

    /** An empty list of a record that leaves out what is empty. */
    private static boolean isLeftOutWhenEmpty(RecordComponent component) {
        JsonInclude included = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return included != null
                && included.value() == JsonInclude.Include.NON_EMPTY
                && Collection.class.isAssignableFrom(component.getType());
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
