package cn.huiyin.platform.text;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads every text of a body as {@link SanitizedText}. A number or a truth value is no text. */
final class SanitizedTextDeserializer extends StdScalarDeserializer<String> {

    SanitizedTextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken().isBoolean() || parser.currentToken().isNumeric()) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        return SanitizedText.of(StringDeserializer.instance.deserialize(parser, context));
    }
}
