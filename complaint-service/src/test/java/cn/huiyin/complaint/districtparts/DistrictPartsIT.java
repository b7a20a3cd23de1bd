package cn.huiyin.complaint.districtparts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.DispatchStub;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DistrictPartsIT extends RunningComplaintService {

    private static final String PARTS = "/api/admin/district-parts";
    private static final String TRIALS = PARTS + "/responsibility/trials";
    private static final String PUBLICATIONS = PARTS + "/responsibility/publications";
    private static final String HEAD = PARTS + "/text-head";
    private static final String NOTHING_CHANGES = "{\"changed\":[]}";

    private DeskCalls calls;

    @BeforeEach
    void connect() {
        calls = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
        DispatchStub.running().answers(200, NOTHING_CHANGES);
    }

    @Test
    void triesATableOnTheCasesOfTheLastMonthWithoutContactDataAndInTheNameOfTheAdministrator() {
        Filed filed = calls.file("油烟很大，电话 13800001234 找我");

        JsonValue trial = tried("<definitions/>");

        List<DispatchStub.Asked> asked = DispatchStub.running().asked();
        assertThat(asked).isNotEmpty();
        assertThat(asked.getFirst().authorization())
                .isEqualTo(as(DemoAccount.ADMIN).get("Authorization"));
        assertThat(asked)
                .extracting(DispatchStub.Asked::body)
                .anyMatch(body -> body.contains(filed.caseId()))
                .noneMatch(body -> body.contains("13800001234"));
        assertThat(trial.get("cases").number()).isPositive();
        assertThat(trial.get("changed").number()).isZero();
    }

    @Test
    void namesTheCasesThatWouldChangeByTheirNumbers() {
        Filed filed = calls.file("油烟很大");
        String outcome =
                "{\"deadlineClass\":\"standard\",\"officeLeads\":false,\"departments\":[\"%s\"],\"instructions\":[],\"rules\":[\"r\"]}";
        DispatchStub.running()
                .answers(
                        200,
                        "{\"changed\":[{\"caseId\":\"%s\",\"before\":%s,\"after\":%s}]}"
                                .formatted(filed.caseId(), outcome.formatted("EEB"), outcome.formatted("UMB")));

        JsonValue trial = tried("<definitions/>");

        assertThat(trial.get("examples").items().getFirst().get("number").textOrEmpty())
                .isEqualTo(filed.number());
    }

    @Test
    void refusesATableThatCannotBeUsedWithEachErrorAndKeepsNothing() {
        DispatchStub.running()
                .answers(
                        400,
                        "{\"type\":\"/problems/invalid-input\",\"title\":\"t\",\"status\":400,\"detail\":\"The table cannot be used\",\"code\":\"invalid-input\",\"errors\":[{\"pointer\":\"/text/r1/Lead\",\"code\":\"output-code\",\"detail\":\"ABC\"}]}");
        int before = publications();

        Reply reply = calls.post(TRIALS, Map.of("text", "<wrong/>"), DemoAccount.ADMIN);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("invalid-input", "/text/r1/Lead", "output-code");
        assertThat(publications()).isEqualTo(before);
    }

    @Test
    void saysThatATableCannotBeTriedWhileNobodyAnswers() {
        DispatchStub.running().answers(500, "{}");

        assertThat(calls.post(TRIALS, Map.of("text", "<definitions/>"), DemoAccount.ADMIN)
                        .status())
                .isEqualTo(503);
    }

    @Test
    void publishesWhatWasTriedFromALittleLaterOnAndRecordsIt() {
        String trial = tried("<published/>").get("id").textOrEmpty();
        Instant before = Instant.now();

        Reply reply = publish(trial, Map.of("note", "城管局接手夜间施工"));

        assertThat(reply.status()).isEqualTo(200);
        int number = publications();
        JsonValue stored = Web.get(url("/internal/district-parts?after=" + (number - 1)), Map.of())
                .json();
        JsonValue published = stored.get("publications").items().getFirst();
        assertThat(published.get("text").textOrEmpty()).isEqualTo("<published/>");
        Instant effect = Instant.parse(published.get("effectiveFrom").textOrEmpty());
        assertThat(effect).isAfterOrEqualTo(before.plusSeconds(14));
        assertThat(calls.get("/api/admin/log/complaint-service", DemoAccount.ADMIN)
                        .body())
                .contains("table-published", "城管局接手夜间施工");
        assertThat(calls.get(PARTS + "/responsibility/versions/" + number, DemoAccount.ADMIN)
                        .body())
                .contains("<published/>");
    }

    @Test
    void neverPublishesForAMomentThatItSaidToBeSettled() {
        String trial = tried("<definitions/>").get("id").textOrEmpty();
        Instant settled = Instant.parse(Web.get(url("/internal/district-parts"), Map.of())
                .json()
                .get("knownUntil")
                .textOrEmpty());

        publish(trial, Map.of("note", "试"));

        JsonValue all = Web.get(url("/internal/district-parts"), Map.of()).json();
        JsonValue last = all.get("publications").items().getLast();
        // The seconds that storing may take are left; one of the five is this test's own.
        assertThat(Instant.parse(last.get("effectiveFrom").textOrEmpty())).isAfter(settled.plusSeconds(4));
    }

    @Test
    void refusesATrialThatSomebodyElsesPublicationHasOvertaken() {
        String first = tried("<first/>").get("id").textOrEmpty();
        String second = tried("<second/>").get("id").textOrEmpty();
        assertThat(publish(first, Map.of("note", "一")).status()).isEqualTo(200);
        int before = publications();

        assertThat(publish(second, Map.of("note", "二")).status()).isEqualTo(409);
        assertThat(publications()).isEqualTo(before);
    }

    @Test
    void publishesATrialOnceHoweverManyDoSoAtTheSameMoment() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            String trial = tried("<together/>").get("id").textOrEmpty();
            Callable<Integer> publishing =
                    () -> publish(trial, Map.of("note", "同时")).status();
            int before = publications();

            try (ExecutorService administrators = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(administrators.invokeAll(Collections.nCopies(4, publishing)))
                        .extracting(Future::resultNow)
                        .containsExactlyInAnyOrder(200, 409, 409, 409);
            }
            assertThat(publications()).isEqualTo(before + 1);
        }
    }

    @Test
    void refusesADayThatIsGoneAndATrialOfAnotherTable() {
        String trial = tried("<definitions/>").get("id").textOrEmpty();
        int before = publications();

        assertThat(publish(trial, Map.of("note", "昨天", "effectiveFrom", "2020-01-01"))
                        .status())
                .isEqualTo(400);
        assertThat(calls.post(PARTS + "/periods/publications", Map.of("trial", trial, "note", "别的表"), DemoAccount.ADMIN)
                        .status())
                .isEqualTo(404);
        assertThat(calls.post(PARTS + "/accounts/trials", Map.of("text", "<x/>"), DemoAccount.ADMIN)
                        .status())
                .isEqualTo(404);
        assertThat(publications()).isEqualTo(before);
    }

    @Test
    void takesEffectAtTheBeginningOfTheDayThatWasChosen() {
        ZoneId district = ZoneId.of("Asia/Shanghai");
        LocalDate day = LocalDate.now(district).plusDays(2);
        JsonValue trial = calls.post(PARTS + "/legal-bases/trials", Map.of("text", "<laws/>"), DemoAccount.ADMIN)
                .json();

        Reply reply = calls.post(
                PARTS + "/legal-bases/publications",
                Map.of("trial", trial.get("id").textOrEmpty(), "note", "新法", "effectiveFrom", day.toString()),
                DemoAccount.ADMIN);

        JsonValue laws = reply.json().items().stream()
                .filter(part -> part.get("part").textOrEmpty().equals("legal-bases"))
                .findFirst()
                .orElseThrow();
        JsonValue published = laws.get("publications").items().getFirst();
        assertThat(Instant.parse(published.get("effectiveFrom").textOrEmpty()))
                .isEqualTo(day.atStartOfDay(district).toInstant());
        assertThat(laws.get("inForce").number()).isZero();
        assertThat(laws.get("latest").number())
                .isEqualTo(published.get("number").number());
    }

    @Test
    void takesATableOfTodayFromALittleLaterOn() {
        String trial = tried("<today/>").get("id").textOrEmpty();
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        Instant before = Instant.now();

        assertThat(publish(trial, Map.of("note", "今天", "effectiveFrom", today)).status())
                .isEqualTo(200);

        JsonValue all = Web.get(url("/internal/district-parts"), Map.of()).json();
        JsonValue last = all.get("publications").items().getLast();
        assertThat(Instant.parse(last.get("effectiveFrom").textOrEmpty()))
                .isBetween(before.plusSeconds(14), before.plusSeconds(60));
    }

    @Test
    void showsTheTableOfThePackAsVersionZero() {
        assertThat(calls.get(PARTS + "/deadline-class/versions/0", DemoAccount.ADMIN)
                        .body())
                .contains("night-noise-by-hour");
        assertThat(calls.get(PARTS + "/deadline-class/versions/9999", DemoAccount.ADMIN)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void countsTheCasesThatANewHeadWouldCallOtherwiseByCategoryAndPublishesIt() {
        Filed filed = calls.file("麻将馆太吵");
        DispatchStub.running()
                .answers(
                        200,
                        "{\"changed\":[{\"caseId\":\"%s\",\"before\":%s,\"after\":%s}]}"
                                .formatted(filed.caseId(), called("noise.social.mahjong"), called(null)));

        Reply reply = calls.post(HEAD + "/trials", Map.of("text", "{}"), DemoAccount.ADMIN);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        JsonValue trial = reply.json();
        JsonValue shift = trial.get("shifts").items().getFirst();
        assertThat(shift.get("before").textOrEmpty()).isEqualTo("noise.social.mahjong");
        assertThat(shift.get("after").textOrEmpty()).isEmpty();
        assertThat(shift.get("cases").number()).isEqualTo(trial.get("changed").number());
        Map<String, String> form = Map.of("trial", trial.get("id").textOrEmpty(), "note", "学了派单员九月的更正");
        assertThat(calls.post(HEAD + "/publications", form, DemoAccount.ADMIN).status())
                .isEqualTo(200);
        assertThat(calls.get("/api/admin/log/complaint-service", DemoAccount.ADMIN)
                        .body())
                .contains("text-head-published", "学了派单员九月的更正");
    }

    @Test
    void saysWhatIsWrongWithAHeadAndKeepsNothing() {
        DispatchStub.running()
                .answers(
                        400,
                        "{\"type\":\"/problems/invalid-input\",\"title\":\"t\",\"status\":400,\"detail\":\"d\",\"code\":\"invalid-input\",\"errors\":[{\"pointer\":\"/text\",\"code\":\"model-off\",\"detail\":\"off\"}]}");
        int before = publications();

        Reply reply = calls.post(HEAD + "/trials", Map.of("text", "{}"), DemoAccount.ADMIN);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("model-off");
        assertThat(publications()).isEqualTo(before);
    }

    @Test
    void showsTheHeadOfThePackAsVersionZero() {
        assertThat(calls.get(HEAD + "/versions/0", DemoAccount.ADMIN).body()).contains("bge-small-zh-v1.5");
    }

    @ParameterizedTest
    @EnumSource(
            value = DemoAccount.class,
            names = {"SUPERVISOR", "TRIAGE", "OPERATOR"})
    void isForAdministratorsAlone(DemoAccount account) {
        assertThat(calls.get(PARTS, account).status()).isEqualTo(403);
        assertThat(calls.post(TRIALS, Map.of("text", "<x/>"), account).status()).isEqualTo(403);
        assertThat(calls.post(PUBLICATIONS, Map.of("trial", "x", "note", "y"), account)
                        .status())
                .isEqualTo(403);
    }

    private static String called(@Nullable String category) {
        String named = category == null ? "" : "\"category\":\"%s\",".formatted(category);
        return "{%s\"deadlineClass\":\"standard\",\"officeLeads\":true,\"departments\":[],\"instructions\":[],\"rules\":[]}"
                .formatted(named);
    }

    private JsonValue tried(String text) {
        Reply reply = calls.post(TRIALS, Map.of("text", text), DemoAccount.ADMIN);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private Reply publish(String trial, Map<String, String> rest) {
        HashMap<String, String> body = new HashMap<>(rest);
        body.put("trial", trial);
        return calls.post(PUBLICATIONS, body, DemoAccount.ADMIN);
    }

    private int publications() {
        return Web.get(url("/internal/district-parts"), Map.of())
                .json()
                .get("publications")
                .items()
                .size();
    }
}
