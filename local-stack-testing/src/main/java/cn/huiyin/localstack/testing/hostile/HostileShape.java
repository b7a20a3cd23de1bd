package cn.huiyin.localstack.testing.hostile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON of another kind than an interface expects: each must be refused as a problem or taken for what it says. */
public enum HostileShape {
    NOTHING(_ -> json().nullNode()),
    TRUE(_ -> json().booleanNode(true)),
    NUMBER(_ -> json().numberNode(7)),
    NUMBER_AS_TEXT(_ -> json().stringNode("7")),
    NEGATIVE_NUMBER(_ -> json().numberNode(-1)),
    FRACTION(_ -> json().numberNode(1.5)),
    BEYOND_LONG(_ -> json().numberNode(BigInteger.TEN.pow(19))),
    BEYOND_DOUBLE(_ -> json().numberNode(new BigDecimal("1e400"))),
    EMPTY_TEXT(_ -> json().stringNode("")),
    EMPTY_LIST(_ -> json().arrayNode()),
    EMPTY_OBJECT(_ -> json().objectNode()),
    LIST_OF_IT(known -> json().arrayNode().add(known)),
    LIST_OF_NOTHING(_ -> json().arrayNode().addNull()),
    LIST_OF_VERY_MANY(known -> list(known, 3_000)),
    OBJECT_AROUND_IT(known -> json().objectNode().set("value", known)),
    QUERY(_ -> json().objectNode().put("$gt", "")),
    DEEP(_ -> deep(400));

    private final UnaryOperator<JsonNode> made;

    HostileShape(UnaryOperator<JsonNode> made) {
        this.made = made;
    }

    /** @param known what is expected there */
    public JsonNode insteadOf(JsonNode known) {
        return made.apply(known);
    }

    /** Every place of a body, as JSON pointers; of a list the first item. */
    public static Stream<String> places(JsonNode body) {
        return places(body, "");
    }

    private static Stream<String> places(JsonNode body, String at) {
        Stream<String> below =
                switch (body) {
                    case ArrayNode array when !array.isEmpty() -> places(array.get(0), at + "/0");
                    case ObjectNode object ->
                        object.properties().stream()
                                .flatMap(property -> places(property.getValue(), at + "/" + property.getKey()));
                    default -> Stream.empty();
                };
        return Stream.concat(Stream.of(at), below);
    }

    private static JsonNodeFactory json() {
        return JsonNodeFactory.instance;
    }

    private static ArrayNode list(JsonNode item, int many) {
        ArrayNode list = json().arrayNode();
        IntStream.range(0, many).forEach(_ -> list.add(item));
        return list;
    }

    private static JsonNode deep(int levels) {
        JsonNode deep = json().arrayNode();
        for (int level = 1; level < levels; level++) {
            deep = json().arrayNode().add(deep);
        }
        return deep;
    }
}
