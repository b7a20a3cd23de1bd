package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.district.TextHead.Certainty;
import cn.huiyin.dispatch.district.TextHead.Gate;
import cn.huiyin.dispatch.district.TextHead.Scorer;
import cn.huiyin.dispatch.district.TextHead.Weights;
import cn.huiyin.dispatch.pack.findings.PartFinding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a head as {@code ./run train} writes it, of the pack or handed in; weights are numbers of 16 bits in Base64. All that is
 * wrong is named, not only the first.
 */
final class TextHeadReader {

    /** 64 categories take 97,000; some 300 have room. */
    private static final int LONGEST = 500_000;

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_SHOWN = 60;
    private static final double LARGEST = 1e6;
    private static final int MOST_FINDINGS = 100;

    /** The version is part of every decision's reasons. */
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+-]{1,40}");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Set<CategoryCode> categories;
    private final List<PartFinding> findings = new ArrayList<>();

    TextHeadReader(List<Category> categories) {
        this.categories = categories.stream().map(Category::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @throws TextHeadRefused with what is wrong, at most a hundred things */
    TextHead read(String text) {
        JsonNode json = parsed(text);
        checkModel(json);
        JsonNode gate = json.path("gate");
        JsonNode certainty = json.path("certainty");
        TextHead head = new TextHead(
                version(json),
                classes(json),
                weights(json.path("ours"), "ours"),
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
        if (!findings.isEmpty()) {
            throw new TextHeadRefused(findings.stream().limit(MOST_FINDINGS).toList());
        }
        return head;
    }

    private static JsonNode parsed(String text) {
        if (text.length() > LONGEST) {
            throw refused("too-large", text.length() + " characters (expected: at most " + LONGEST + ")");
        }
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
            throw refused("not-json", "no object (expected: what ./run train writes)");
        } catch (JacksonException broken) {
            throw refused("not-json", broken.getOriginalMessage());
        }
    }

    /** Another model, or another quantisation of the same, gives other vectors. */
    private void checkModel(JsonNode json) {
        String model = json.path("model").asString("");
        if (!model.equals(TextHead.MODEL)) {
            add("other-model", "model", shown(model) + " (expected: \"" + TextHead.MODEL + "\")");
        }
    }

    private String version(JsonNode json) {
        String version = json.path("version").asString("");
        if (!VERSION.matcher(version).matches()) {
            add("field", "version", shown(version) + " (expected: 1 to 40 letters, digits, dots, hyphens)");
        }
        return version;
    }

    private List<Scorer> classes(JsonNode json) {
        Set<CategoryCode> missing = new LinkedHashSet<>(categories);
        List<Scorer> classes = new ArrayList<>();
        for (JsonNode one : json.path("classes")) {
            CategoryCode code = new CategoryCode(one.path("category").asString(""));
            if (!categories.contains(code)) {
                add(
                        "unknown-category",
                        "category",
                        shown(code.value()) + " (expected: a code of taxonomy.csv; train again)");
            } else if (!missing.remove(code)) {
                add("category-twice", "category", shown(code.value()) + " (expected: each category once)");
            }
            classes.add(new Scorer(code, weights(one, code.value())));
        }
        missing.forEach(code -> add(
                "category-missing",
                "category",
                "none of \"" + code + "\" (expected: each of taxonomy.csv; train again)"));
        return classes;
    }

    private Weights weights(JsonNode json, String of) {
        ByteBuffer bytes = ByteBuffer.wrap(decoded(json)).order(ByteOrder.LITTLE_ENDIAN);
        float[] weights = new float[bytes.remaining() / Short.BYTES];
        if (weights.length != TextHead.DIMENSIONS || bytes.remaining() % Short.BYTES != 0) {
            add("dimensions", of, bytes.remaining() + " bytes (expected: " + TextHead.DIMENSIONS + " numbers of two)");
        }
        boolean finite = true;
        for (int at = 0; at < weights.length; at++) {
            weights[at] = Float.float16ToFloat(bytes.getShort());
            finite &= Float.isFinite(weights[at]);
        }
        if (!finite) {
            add("not-finite", of, "a weight that is no number (expected: finite numbers)");
        }
        return new Weights(weights, number(json, "bias"));
    }

    /** Empty where it cannot be read or has too few numbers. */
    private static byte[] decoded(JsonNode json) {
        try {
            return Base64.getDecoder().decode(json.path("weights").asString(""));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** Heads of an earlier form lack it. */
    private double numberOr(JsonNode json, String field, double otherwise) {
        return json.has(field) ? number(json, field) : otherwise;
    }

    private double number(JsonNode json, String field) {
        JsonNode node = json.path(field);
        double number = node.isNumber() ? node.asDouble() : Double.NaN;
        if (!(Math.abs(number) <= LARGEST)) {
            add("not-finite", field, shown(node.toString()) + " (expected: a number, at most a million)");
        }
        return number;
    }

    /** The beginning of the wrong value, enough to find it. */
    private static String shown(String value) {
        return "\"" + value.substring(0, Math.min(LONGEST_SHOWN, value.length())) + "\"";
    }

    private void add(String code, String where, String detail) {
        findings.add(new PartFinding(code, List.of(where), detail));
    }

    private static TextHeadRefused refused(String code, String detail) {
        return new TextHeadRefused(List.of(new PartFinding(code, List.of(), detail)));
    }
}
