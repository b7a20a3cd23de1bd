package cn.huiyin.platform.text;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;

/**
 * How bodies are read: texts without invisible characters, no coercion between types, and no field twice, since the
 * first would be lost.
 */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
class TextAutoConfiguration {

    @Bean
    JsonMapperBuilderCustomizer strictBodies() {
        return json -> json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(
                        new SimpleModule("typed-text").addDeserializer(String.class, new SanitizedTextDeserializer()));
    }
}
