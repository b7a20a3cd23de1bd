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

class TableTrialsIT extends RunningDispatchService {

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
                .contains("/dmn/rule-noise-construction-night/牵头 Lead department", "output-code", "NOBODY");
    }

    @Test
    void isForAdministratorsAlone() throws IOException {
        assertThat(tries(pack(), DemoAccount.SUPERVISOR).status()).isEqualTo(403);
        assertThat(Web.post(url("/internal/table-trials"), Map.of("Content-Type", "application/json"), body(pack()))
                        .status())
                .isEqualTo(401);
    }

    private Reply tries(String dmn, DemoAccount account) {
        Map<String, String> headers = new HashMap<>(
                TestStack.of(RunningDispatchService.class).tokens().headers(account.username()));
        headers.put("Content-Type", "application/json");
        return Web.post(url("/internal/table-trials"), headers, body(dmn));
    }

    private static String body(String dmn) {
        return Json.write(Map.of(
                "table",
                "responsibility",
                "dmn",
                dmn,
                "publications",
                0,
                "cases",
                List.of(aCase("at-night", "noise.construction.night"), aCase("fumes", "odour.cooking.restaurant"))));
    }

    private static Map<String, String> aCase(String id, String category) {
        return Map.of("caseId", id, "category", category, "registeredAt", "2026-03-10T04:00:00Z", "text", "很吵");
    }

    private static String pack() throws IOException {
        return Files.readString(NananPack.folder().resolve("responsibility.dmn"));
    }
}
