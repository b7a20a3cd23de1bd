package cn.huiyin.dispatch.published;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.RunningDispatchService;
import cn.huiyin.dispatch.pack.NananPack;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartTrialsIT extends RunningDispatchService {

    private static final String LEAD = "<outputEntry id=\"rule-noise-construction-night-lead\"><text>\"";

    @Test
    void saysWhichCasesWouldBeHandledOtherwise() throws IOException {
        Reply reply = tries(pack().replace(LEAD + "EEB", LEAD + "UMB"), DemoAccount.ADMIN);

        assertThat(reply.status()).isEqualTo(200);
        List<JsonValue> changed = reply.json().get("changed").items();
        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst().get("caseId").textOrEmpty()).isEqualTo("at-night");
        assertThat(changed.getFirst().get("before").toString()).contains("EEB");
        assertThat(changed.getFirst().get("after").toString()).contains("UMB", "rule-noise-construction-night");
    }

    @Test
    void saysThatNothingWouldChangeByTheSameTable() throws IOException {
        assertThat(tries(pack(), DemoAccount.ADMIN).json().get("changed").items())
                .isEmpty();
    }

    @Test
    void refusesATableThatCannotBeUsedAndNamesRuleAndColumn() throws IOException {
        Reply reply = tries(pack().replace(LEAD + "EEB", LEAD + "NOBODY"), DemoAccount.ADMIN);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body())
                .contains("/text/rule-noise-construction-night/牵头 Lead department", "output-code", "NOBODY");
    }

    @Test
    void saysWhichCasesWouldGoToAnotherOfficeByOtherOutlines() throws IOException {
        Reply reply = tries("outlines", OutlineFiles.danzishiAndLongmenhaoExchanged(), DemoAccount.ADMIN);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        List<JsonValue> changed = reply.json().get("changed").items();
        assertThat(changed).extracting(one -> one.get("caseId").textOrEmpty()).containsExactly("with-a-pin");
        assertThat(changed.getFirst().get("before").get("office").textOrEmpty())
                .isEqualTo(OutlineFiles.DANZISHI.value());
        assertThat(changed.getFirst().get("after").get("office").textOrEmpty())
                .isEqualTo(OutlineFiles.LONGMENHAO.value());
    }

    @Test
    void saysWhichCasesWouldGoToAnotherOfficeByAnotherGazetteer() throws IOException {
        String other = Places.ofPackAnd("回音测试广场,landmark,500108005,,,text,0.9");

        List<JsonValue> changed = tries("gazetteer", other, DemoAccount.ADMIN)
                .json()
                .get("changed")
                .items();

        assertThat(changed).extracting(one -> one.get("caseId").textOrEmpty()).containsExactly("with-an-address");
        assertThat(changed.getFirst().get("before").get("office").textOrEmpty()).isEmpty();
        assertThat(changed.getFirst().get("after").get("office").textOrEmpty())
                .isEqualTo(OutlineFiles.LONGMENHAO.value());
    }

    @Test
    void changesNothingByTheOutlinesOfThePack() throws IOException {
        Reply reply = tries("outlines", OutlineFiles.ofPack(), DemoAccount.ADMIN);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().get("changed").items()).isEmpty();
    }

    @Test
    void saysWhichCasesWouldBeCalledOtherwiseByAnotherHead() throws IOException {
        Reply reply = tries("text-head", TextHeads.mahjongAndToiletExchanged(), DemoAccount.ADMIN);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        List<JsonValue> changed = reply.json().get("changed").items();
        assertThat(changed).extracting(one -> one.get("caseId").textOrEmpty()).containsExactly("at-mahjong");
        assertThat(changed.getFirst().get("before").get("category").textOrEmpty())
                .isEqualTo(TextHeads.MAHJONG);
        assertThat(changed.getFirst().get("after").get("category").textOrEmpty())
                .isEqualTo(TextHeads.TOILET);
        assertThat(changed.getFirst().get("after").get("departments").toString())
                .isNotEqualTo(
                        changed.getFirst().get("before").get("departments").toString());
    }

    @Test
    void callsNothingOtherwiseByTheHeadOfThePack() throws IOException {
        Reply reply = tries("text-head", TextHeads.ofPackAs("another-day"), DemoAccount.ADMIN);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().get("changed").items()).isEmpty();
    }

    @Test
    void refusesAHeadThatCannotBeUsedAndNamesAllThatIsWrong() throws IOException {
        String wrong = TextHeads.ofPack().replace("eight bits", "sixteen bits").replace(TextHeads.TOILET, "odour.gone");

        Reply reply = tries("text-head", wrong, DemoAccount.ADMIN);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body())
                .contains("other-model", "/text/model", "unknown-category", "odour.gone", "category-missing");
    }

    @Test
    void refusesOutlinesThatCannotBeUsedAndAPartThatIsNone() throws IOException {
        String unknown = OutlineFiles.ofPack().replace("500108006", "500108099");
        // A corner that three offices share, drawn elsewhere for one of them.
        String gap = OutlineFiles.ofPack().replaceFirst("106\\.541067,29\\.522394", "106.539067,29.524394");

        assertThat(tries("outlines", unknown, DemoAccount.ADMIN).body())
                .contains("unknown-office", "office-missing", "500108099");
        assertThat(tries("outlines", "{", DemoAccount.ADMIN).body()).contains("not-json", "/text");
        assertThat(tries("outlines", gap, DemoAccount.ADMIN).status()).isEqualTo(400);
        assertThat(tries("offices", "{}", DemoAccount.ADMIN).status()).isEqualTo(404);
    }

    @Test
    void isForAdministratorsAlone() throws IOException {
        assertThat(tries(pack(), DemoAccount.SUPERVISOR).status()).isEqualTo(403);
        assertThat(Web.post(
                                url("/internal/part-trials"),
                                Map.of("Content-Type", "application/json"),
                                body("responsibility", pack()))
                        .status())
                .isEqualTo(401);
    }

    private Reply tries(String text, DemoAccount account) {
        return tries("responsibility", text, account);
    }

    private Reply tries(String part, String text, DemoAccount account) {
        Map<String, String> headers = new HashMap<>(
                TestStack.of(RunningDispatchService.class).tokens().headers(account.username()));
        headers.put("Content-Type", "application/json");
        return Web.post(url("/internal/part-trials"), headers, body(part, text));
    }

    private static String body(String part, String text) {
        return Json.write(Map.of(
                "part",
                part,
                "text",
                text,
                "publications",
                0,
                "cases",
                List.of(
                        aCase("at-night", "noise.construction.night"),
                        aCase("fumes", "odour.cooking.restaurant"),
                        withAPin(),
                        withAnAddress(),
                        atMahjong())));
    }

    private static Map<String, String> aCase(String id, String category) {
        return Map.of("caseId", id, "category", category, "registeredAt", "2026-03-10T04:00:00Z", "text", "很吵");
    }

    private static Map<String, String> atMahjong() {
        Map<String, String> said = new HashMap<>(aCase("at-mahjong", TextHeads.MAHJONG));
        said.put("text", "机麻哗啦啦转到下半夜，硬是睡不成");
        return said;
    }

    private static Map<String, Object> withAPin() {
        Map<String, Object> pinned = new HashMap<>(aCase("with-a-pin", "odour.cooking.restaurant"));
        pinned.put("lon", OutlineFiles.IN_DANZISHI.lon());
        pinned.put("lat", OutlineFiles.IN_DANZISHI.lat());
        return pinned;
    }

    private static Map<String, String> withAnAddress() {
        Map<String, String> addressed = new HashMap<>(aCase("with-an-address", "odour.cooking.restaurant"));
        addressed.put("address", "回音测试广场旁边");
        return addressed;
    }

    private static String pack() throws IOException {
        return Files.readString(NananPack.folder().resolve("responsibility.dmn"));
    }
}
