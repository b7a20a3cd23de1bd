package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.district.TextHead.Weights;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes text-head.json of the pack: weights, and how they came about; no text and no vector of one. */
final class HeadFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int VERSION_DIGITS = 8;

    private HeadFile() {}

    /** How a head came about: what it learned from, what it reaches, and what was reached before. */
    record Told(Map<String, Object> training, Map<String, Object> measured, Map<String, Object> before) {}

    /** Names the head by the day and by what is in it. */
    static String write(Path file, TextHead head, LocalDate day, Told told) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("model", TextHead.MODEL);
        json.set("training", JSON.valueToTree(told.training()));
        json.set("measured", JSON.valueToTree(told.measured()));
        json.set("before", JSON.valueToTree(told.before()));
        json.put("keywordFactor", head.keywordFactor());
        json.put("leaderBonus", head.leaderBonus());
        json.set("gate", JSON.valueToTree(head.gate()));
        json.set("certainty", JSON.valueToTree(head.certainty()));
        json.set("ours", weights(head.ours()));
        head.classes().forEach(one -> json.withArray("classes")
                .add(weights(one.weights()).put("category", one.category().value())));
        String version = day + "-" + DigestUtils.sha256Hex(json.toString()).substring(0, VERSION_DIGITS);
        ObjectNode versioned = JSON.createObjectNode().put("version", version).put("date", day.toString());
        versioned.setAll(json);
        Files.createDirectories(file.toAbsolutePath().getParent());
        JSON.writeValue(file.toFile(), versioned);
        return version;
    }

    private static ObjectNode weights(Weights weights) {
        ByteBuffer bytes =
                ByteBuffer.allocate(weights.weights().length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float weight : weights.weights()) {
            bytes.putShort(Float.floatToFloat16(weight));
        }
        return JSON.createObjectNode()
                .put("bias", weights.bias())
                .put("weights", Base64.getEncoder().encodeToString(bytes.array()));
    }
}
