package cn.huiyin.dispatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.RunningDispatchService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlingGuidesIT extends RunningDispatchService {

    private static final Map<String, String> NIGHT_WORK = Map.of(
            "text",
            "工地夜间施工，打桩到凌晨",
            "category",
            "noise.construction.night",
            "office",
            "500108006",
            "registeredAt",
            "2026-09-01T14:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "OFFICER_DANZISHI, 200",
        "HEAD_DANZISHI, 200",
        "DEPARTMENT_ECOLOGY, 200",
        "TRIAGE, 200",
        "SUPERVISOR, 200",
        "LEADER, 200",
        "OPERATOR, 403",
        "CITIZEN, 403",
        "ADMIN, 403"
    })
    void isForWhoHandlesCases(DemoAccount account, int status) {
        assertThat(guide(NIGHT_WORK, account).status()).isEqualTo(status);
    }

    @Test
    void saysNothingToWhoIsNotSignedIn() {
        assertThat(Web.post(
                                url("/api/handling-guides"),
                                Map.of("Content-Type", "application/json"),
                                Json.write(NIGHT_WORK))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void saysWhomToCallInWhatToDoAndOnWhatLawWithTheRules() {
        JsonValue guide = guide(NIGHT_WORK, DemoAccount.OFFICER_DANZISHI).json();

        JsonValue duty = guide.get("duty");
        assertThat(duty.get("departments").items().stream()
                        .map(one -> one.get("code").textOrEmpty())
                        .toList())
                .containsExactly("EEB", "HCC", "UMB");
        assertThat(duty.get("firstStep").textOrEmpty()).isNotEmpty();
        assertThat(duty.get("evidence").textOrEmpty()).isNotEmpty();
        assertThat(duty.get("rule").textOrEmpty()).isEqualTo("rule-noise-construction-night");
        assertThat(guide.get("dayOfAct").textOrEmpty()).isEqualTo("2026-09-01");
        assertThat(rules(guide)).startsWith("basis-noise-construction-night");
    }

    @Test
    void choosesTheLawsByTheDayOfTheAct() {
        Map<String, String> earlier = new HashMap<>(NIGHT_WORK);
        earlier.put("dayOfAct", "2026-08-01");

        assertThat(rules(guide(earlier, DemoAccount.OFFICER_DANZISHI).json()))
                .isNotEmpty()
                .allMatch(rule -> rule.endsWith("-before-2026-08-15"));
    }

    @Test
    void hasNoDutyAndNoLawForACaseWithoutACategory() {
        Map<String, String> unclear = new HashMap<>(NIGHT_WORK);
        unclear.remove("category");
        JsonValue guide = guide(unclear, DemoAccount.OFFICER_DANZISHI).json();

        assertThat(guide.get("duty").exists()).isFalse();
        assertThat(guide.get("legalBases").items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text:", "office:12", "registeredAt:yesterday", "dayOfAct:2026-02-30"})
    void answersABadQuestionWithAProblem(String wrong) {
        Map<String, String> bad = new HashMap<>(NIGHT_WORK);
        bad.put(wrong.split(":")[0], wrong.substring(wrong.indexOf(':') + 1));

        Reply reply = guide(bad, DemoAccount.OFFICER_DANZISHI);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("\"code\"");
    }

    private static List<String> rules(JsonValue guide) {
        return guide.get("legalBases").items().stream()
                .map(one -> one.get("rule").textOrEmpty())
                .toList();
    }

    private Reply guide(Map<String, String> known, DemoAccount account) {
        Map<String, String> headers = new HashMap<>(
                TestStack.of(RunningDispatchService.class).tokens().headers(account.username()));
        headers.put("Content-Type", "application/json");
        return Web.post(url("/api/handling-guides"), headers, Json.write(known));
    }
}
