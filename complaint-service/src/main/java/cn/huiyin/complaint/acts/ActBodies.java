package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.Coded;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.platform.text.TypedText;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/** Reads the body of an act: the command of the act that its field {@code act} names. The engine's acts have no body. */
@Configuration(proxyBeanMethods = false)
class ActBodies {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
    private interface NamedByAct {}

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private interface InKebabCase {}

    @Bean
    JsonMapperBuilderCustomizer actBodyReading() {
        return json -> json.addMixIn(CaseCommand.class, NamedByAct.class)
                .addMixIn(Coded.class, InKebabCase.class)
                .registerSubtypes(Acts.ALL.stream()
                        .map(CaseAct::description)
                        .filter(act -> !act.parties().equals(Set.of(Party.ENGINE)))
                        .map(act -> new NamedType(act.command(), act.code()))
                        .toArray(NamedType[]::new))
                .addModule(new SimpleModule().addDeserializer(String.class, new TypedTextDeserializer()));
    }

    /** What people type loses the characters that nobody can see, whatever it is sent with. A number is no text. */
    private static final class TypedTextDeserializer extends StdScalarDeserializer<String> {

        TypedTextDeserializer() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken().isBoolean() || parser.currentToken().isNumeric()) {
                return (String) context.handleUnexpectedToken(getValueType(context), parser);
            }
            return TypedText.of(StringDeserializer.instance.deserialize(parser, context));
        }
    }
}
