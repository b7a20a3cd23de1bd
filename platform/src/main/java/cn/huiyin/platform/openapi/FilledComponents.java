package cn.huiyin.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Says of a text that may not be blank and of a list that may not be empty what they need at least. The library
 * overwrites that with the zero of {@code @Size}, which names only the most.
 */
final class FilledComponents implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        Schema<?> defined = context.getDefinedModels().get(raw.getSimpleName());
        if (raw.isRecord() && defined != null && defined.getProperties() != null) {
            for (RecordComponent component : raw.getRecordComponents()) {
                Schema<?> property = defined.getProperties().get(component.getName());
                if (property != null) {
                    fill(component, property);
                }
            }
        }
        return schema;
    }

    private static void fill(RecordComponent component, Schema<?> property) {
        boolean text = component.getType() == String.class;
        if (text && has(component, NotBlank.class)) {
            property.minLength(1);
            if (property.getPattern() == null) {
                property.pattern("\\S");
            }
        } else if (has(component, NotEmpty.class)) {
            if (text) {
                property.minLength(1);
            } else {
                property.minItems(1);
            }
        }
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> constraint) {
        return component.getAccessor().isAnnotationPresent(constraint);
    }
}
