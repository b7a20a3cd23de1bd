package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.district.TextHead.Certainty;
import cn.huiyin.dispatch.district.TextHead.Gate;
import cn.huiyin.dispatch.district.TextHead.Scorer;
import cn.huiyin.dispatch.district.TextHead.Weights;
import cn.huiyin.platform.pack.PackException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** text-head.json, as {@code ./run train} writes it; weights are numbers of 16 bits in Base64. A pack may have none. */
final class TextHeadFile {

    private static final String FILE = "text-head.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TextHeadFile() {}

    static Optional<TextHead> read(Path pack, List<Category> categories) {
        Path file = pack.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(head(JSON.readTree(file.toFile()), categories));
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new PackException(FILE + ": " + broken.getMessage());
        }
    }

    private static TextHead head(JsonNode json, List<Category> categories) {
        List<Scorer> classes = new ArrayList<>();
        for (JsonNode one : json.required("classes")) {
            classes.add(new Scorer(category(one, categories), weights(one)));
        }
        JsonNode gate = json.required("gate");
        JsonNode certainty = json.required("certainty");
        return new TextHead(
                json.required("version").asString(),
                classes,
                weights(json.required("ours")),
                number(json, "keywordFactor"),
                numberOr(json, "leaderBonus", 0),
                new Gate(
                        number(gate, "intercept"),
                        number(gate, "vector"),
                        number(gate, "points"),
                        number(gate, "foreign")),
                new Certainty(
                        number(certainty, "intercept"),
                        number(certainty, "lead"),
                        number(certainty, "ours"),
                        numberOr(certainty, "sureFrom", Certainty.SURE)));
    }

    private static CategoryCode category(JsonNode one, List<Category> categories) {
        CategoryCode code = new CategoryCode(one.required("category").asString());
        if (categories.stream().noneMatch(category -> category.code().equals(code))) {
            throw new IllegalArgumentException(
                    "category: \"" + code + "\" (expected: a code of taxonomy.csv; train again with ./run train)");
        }
        return code;
    }

    private static Weights weights(JsonNode json) {
        ByteBuffer bytes = ByteBuffer.wrap(
                        Base64.getDecoder().decode(json.required("weights").asString()))
                .order(ByteOrder.LITTLE_ENDIAN);
        float[] weights = new float[bytes.remaining() / Short.BYTES];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = Float.float16ToFloat(bytes.getShort());
        }
        return new Weights(weights, number(json, "bias"));
    }

    /** Heads of an earlier form lack it. */
    private static double numberOr(JsonNode json, String field, double otherwise) {
        return json.has(field) ? number(json, field) : otherwise;
    }

    private static double number(JsonNode json, String field) {
        double number = json.required(field).asDouble();
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(field + ": " + number + " (expected: a number)");
        }
        return number;
    }
}
