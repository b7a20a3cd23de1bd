package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.pack.NananPack;
import java.io.IOException;
import java.nio.file.Files;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The pack's head, and others made from it. */
final class TextHeads {

    static final String MAHJONG = "noise.social.mahjong";
    static final String TOILET = "odour.municipal.toilet";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TextHeads() {}

    static String ofPack() throws IOException {
        return Files.readString(NananPack.folder().resolve("text-head.json"));
    }

    static String ofPackAs(String version) throws IOException {
        return ((ObjectNode) JSON.readTree(ofPack())).put("version", version).toString();
    }

    /** Takes mahjong for a public toilet and the other way round, whatever the keywords say. */
    static String mahjongAndToiletExchanged() throws IOException {
        ObjectNode head = (ObjectNode) JSON.readTree(ofPack());
        head.put("version", "exchanged").put("keywordFactor", 0).put("leaderBonus", 0);
        for (JsonNode one : head.required("classes")) {
            String category = one.required("category").asString();
            if (category.equals(MAHJONG) || category.equals(TOILET)) {
                ((ObjectNode) one).put("category", category.equals(MAHJONG) ? TOILET : MAHJONG);
            }
        }
        return head.toString();
    }
}
