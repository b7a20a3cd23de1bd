package cn.huiyin.complaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The year after the last one that the pack knows, uploaded at one replica and computed with by the other. It is the
 * 14th of December 2026, and an answer is owed in fifteen working days.
 */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarIT {

    private static final String CALENDAR = "/api/admin/calendar";
    private static final String RECOMPUTATIONS = "/api/admin/deadlines/recomputations";
    private static final String TODAY = "2026-12-14";
    private static final String NEW_YEAR = "date,kind,name\n2027-01-01,OFF,元旦\n";
    private static final String NEW_YEAR_AND_THE_FIFTH = NEW_YEAR + "2027-01-05,OFF,元旦\n";

    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;
    private Filed before;
    private Filed underReview;
    private Filed after;

    @Configuration(proxyBeanMethods = false)
    static class December {

        @Bean
        @Primary
        Clock december() {
            return Clock.fixed(Instant.parse("2026-12-14T02:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    void start() {
        one = replica();
        other = replica();
    }

    @AfterAll
    void stop() {
        other.close();
        one.close();
    }

    @Test
    @Order(1)
    void hasNoDueTimeInAYearThatIsNotThereYet() {
        before = assigned(one);
        accepted(desk(one)
                .act(before, "supervise", Map.of("requirement", "请报送照片。", "workingDays", 15), DemoAccount.SUPERVISOR));
        underReview = underReview(one);

        assertThat(answerDue(one, before)).isEmpty();
        assertThat(replyDue(before)).isEmpty();
        assertThat(opinionDue(underReview)).isEmpty();
        JsonValue state = desk(one).get(CALENDAR, DemoAccount.ADMIN).json();
        assertThat(state.get("lastYear").number()).isEqualTo(2026);
        assertThat(state.get("version").textOrEmpty()).isEqualTo("2026.1");
        assertThat(state.get("uploads").items()).isEmpty();
    }

    @Test
    @Order(2)
    void showsWhatAnUploadWouldDoAndChangesNothing() {
        JsonValue preview = ok(ask("/previews", 2027, TODAY, NEW_YEAR));

        assertThat(preview.get("errors").items()).isEmpty();
        assertThat(preview.get("version").textOrEmpty()).isEqualTo("2026.1+1");
        assertThat(preview.get("workingDays").number()).isEqualTo(260);
        assertThat(preview.get("workingDaysBefore").exists()).isFalse();
        assertThat(preview.get("running").number()).isZero();
        assertThat(preview.get("withoutDueTime").number()).isEqualTo(3);
        assertThat(codes(preview, "warnings")).contains("holiday-missing", "days-off");
        assertThat(desk(one)
                        .get(CALENDAR, DemoAccount.ADMIN)
                        .json()
                        .get("lastYear")
                        .number())
                .isEqualTo(2026);
    }

    @Test
    @Order(3)
    void takesNothingThatCannotBe() {
        assertThat(codes(ok(ask("/previews", 2028, TODAY, NEW_YEAR)), "errors")).contains("year-out-of-turn");
        assertThat(codes(ok(ask("/previews", 2027, "2026-12-13", NEW_YEAR)), "errors"))
                .containsExactly("in-the-past");
        assertThat(ask("/uploads", 2027, TODAY, "date,kind,name\n2027-01-01,休,元旦\n")
                        .status())
                .isEqualTo(400);
        assertThat(ask("/uploads", 2027, TODAY, "").status()).isEqualTo(400);
        assertThat(desk(one)
                        .post(CALENDAR + "/uploads", form(2027, TODAY, NEW_YEAR), DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(403);
        assertThat(desk(one)
                        .get(CALENDAR, DemoAccount.ADMIN)
                        .json()
                        .get("uploads")
                        .items())
                .isEmpty();
    }

    @Test
    @Order(4)
    void isComputedWithByEveryReplicaWithoutARestart() {
        JsonValue state = ok(ask("/uploads", 2027, TODAY, NEW_YEAR));

        assertThat(state.get("lastYear").number()).isEqualTo(2027);
        assertThat(state.get("version").textOrEmpty()).isEqualTo("2026.1+1");
        assertThat(state.get("uploads").items().getFirst().get("name").textOrEmpty())
                .isNotEmpty();
        await().until(() -> other.getBean(CalendarInForce.class).ofDistrict().lastYear() == 2027);
        after = assigned(other);
        assertThat(answerDue(other, after)).isEqualTo("2027-01-05T10:00:00Z");
    }

    @Test
    @Order(5)
    void movesNoDeadlineThatRuns() {
        assertThat(answerDue(one, before)).isEmpty();
        JsonValue preview = ok(ask("/previews", 2027, TODAY, NEW_YEAR_AND_THE_FIFTH));
        assertThat(preview.get("running").number()).isEqualTo(1);
        assertThat(preview.get("workingDays").number()).isEqualTo(259);
        assertThat(preview.get("workingDaysBefore").number()).isEqualTo(260);

        ok(ask("/uploads", 2027, TODAY, NEW_YEAR_AND_THE_FIFTH));

        assertThat(answerDue(one, after)).isEqualTo("2027-01-05T10:00:00Z");
        assertThat(answerDue(one, assigned(one))).isEqualTo("2027-01-06T10:00:00Z");
    }

    @Test
    @Order(6)
    void takesEffectOnItsDayAndNotBefore() {
        ok(ask("/uploads", 2027, "2026-12-15", NEW_YEAR));

        assertThat(answerDue(one, assigned(one))).isEqualTo("2027-01-06T10:00:00Z");
        assertThat(one.getBean(CalendarInForce.class)
                        .layers()
                        .inForceOn(LocalDate.of(2026, 12, 15))
                        .version())
                .isEqualTo("2026.1+3");
        assertThat(codes(ok(ask("/previews", 2027, TODAY, NEW_YEAR)), "errors")).containsExactly("before-the-last");
    }

    @Test
    @Order(7)
    void isWrittenDown() {
        List<JsonValue> entries = desk(one)
                .get("/api/admin/log/complaint-service", DemoAccount.ADMIN)
                .json()
                .get("items")
                .items();

        assertThat(entries).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.get("what").textOrEmpty()).isEqualTo("calendar-uploaded");
            assertThat(entry.get("subject").textOrEmpty()).isEqualTo("2027");
            assertThat(entry.get("outcome").textOrEmpty()).isEqualTo("done");
        });
    }

    @Test
    @Order(8)
    void saysWhatARecomputationWouldMoveAndMovesItOnce() {
        JsonValue report = ok(desk(one).post(RECOMPUTATIONS + "/previews", Map.of(), DemoAccount.ADMIN));
        assertThat(report.get("cases").number()).isEqualTo(5);
        assertThat(report.get("movedCases").number()).isEqualTo(3);
        assertThat(report.get("known").number()).isEqualTo(3);
        assertThat(report.get("later").number()).isEqualTo(1);
        assertThat(report.get("moved").items())
                .extracting(moved -> moved.get("kind").textOrEmpty() + " "
                        + moved.get("after").textOrEmpty())
                .containsExactlyInAnyOrder(
                        "answer 2027-01-06T10:00:00Z",
                        "answer 2027-01-06T10:00:00Z",
                        "supervision 2027-01-06T10:00:00Z",
                        "review 2027-01-13T10:00:00Z");
        assertThat(answerDue(one, after)).isEqualTo("2027-01-05T10:00:00Z");

        assertThat(lastRecomputation().exists()).isFalse();

        Map<String, Object> order = order(report.get("calendarVersion").textOrEmpty(), report);
        assertThat(desk(one)
                        .post(RECOMPUTATIONS, order("2026.1", report), DemoAccount.ADMIN)
                        .status())
                .isEqualTo(409);
        assertThat(desk(one).post(RECOMPUTATIONS, order, DemoAccount.SUPERVISOR).status())
                .isEqualTo(403);
        assertThat(desk(one).post(RECOMPUTATIONS, order, DemoAccount.ADMIN).status())
                .isEqualTo(202);

        await().untilAsserted(() ->
                assertThat(lastRecomputation().get("state").textOrEmpty()).isEqualTo("done"));
        assertThat(lastRecomputation().get("movedCases").number()).isEqualTo(3);
        assertThat(answerDue(one, before)).isEqualTo("2027-01-06T10:00:00Z");
        assertThat(replyDue(before)).isEqualTo("2027-01-06T10:00:00Z");
        assertThat(opinionDue(underReview)).isEqualTo("2027-01-13T10:00:00Z");
        assertThat(answerDue(one, after)).isEqualTo("2027-01-06T10:00:00Z");
        assertThat(desk(one).view(after, DemoAccount.TRIAGE).get("timeline").items())
                .filteredOn(entry -> entry.get("act").textOrEmpty().equals("recompute-deadlines"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.toString()).contains("公布了明年的放假安排"));
        assertThat(ok(desk(one).post(RECOMPUTATIONS + "/previews", Map.of(), DemoAccount.ADMIN))
                        .get("movedCases")
                        .number())
                .isZero();
    }

    /**
     * A replica that died left it half done: it goes on behind the last case that was written down, and repeats none.
     */
    @Test
    @Order(9)
    void goesOnWithARecomputationThatAnotherReplicaLeft() {
        MongoCollection<Document> orders = one.getBean(MongoDatabase.class).getCollection("deadline_recomputations");
        long events = recomputedEvents();
        orders.updateOne(
                new Document(),
                Updates.combine(
                        Updates.set("state", "running"),
                        Updates.unset("after"),
                        Updates.set("seenAt", Date.from(Instant.parse("2026-12-14T01:50:00Z")))));

        await().untilAsserted(() ->
                assertThat(lastRecomputation().get("state").textOrEmpty()).isEqualTo("done"));

        assertThat(recomputedEvents()).isEqualTo(events);
    }

    private long recomputedEvents() {
        return one.getBean(MongoDatabase.class).getCollection("cases").find().into(new ArrayList<>()).stream()
                .flatMap(stored -> stored.getList("history", Document.class).stream())
                .filter(entry -> entry.getString("type").equals("deadlinesRecomputed"))
                .count();
    }

    private JsonValue lastRecomputation() {
        return ok(desk(one).get(RECOMPUTATIONS + "/last", DemoAccount.ADMIN)).get("recomputation");
    }

    private static Map<String, Object> order(String calendarVersion, JsonValue report) {
        return Map.of(
                "calendarVersion",
                calendarVersion,
                "policyVersion",
                report.get("policyVersion").textOrEmpty(),
                "reason",
                "国务院办公厅公布了明年的放假安排。");
    }

    private Reply ask(String path, int year, String effectiveFrom, String file) {
        return desk(one).post(CALENDAR + path, form(year, effectiveFrom, file), DemoAccount.ADMIN);
    }

    private static Map<String, Object> form(int year, String effectiveFrom, String file) {
        return Map.of("year", year, "effectiveFrom", effectiveFrom, "file", file);
    }

    private static JsonValue ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static List<String> codes(JsonValue preview, String kind) {
        return preview.get(kind).items().stream()
                .map(finding -> finding.get("code").textOrEmpty())
                .toList();
    }

    private static Filed assigned(ConfigurableApplicationContext replica) {
        Filed filed = desk(replica).file("楼下工地半夜还在打桩");
        assertThat(desk(replica).assign(filed, DeskCalls.DANZISHI).status()).isEqualTo(200);
        return filed;
    }

    private static Filed underReview(ConfigurableApplicationContext replica) {
        Filed filed = assigned(replica);
        accepted(desk(replica).act(filed, "accept", Map.of(), DemoAccount.HEAD_DANZISHI));
        accepted(desk(replica)
                .act(filed, "answer", Map.of("text", "已责令工地夜间停工。", "outcome", "supported"), DemoAccount.HEAD_DANZISHI));
        accepted(desk(replica).actOfCitizen(filed, "request-review", Map.of("reason", "昨晚还在打桩。")));
        return filed;
    }

    private static void accepted(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private String replyDue(Filed filed) {
        return desk(one).view(filed, DemoAccount.SUPERVISOR).get("open").items().stream()
                .filter(matter -> matter.get("kind").textOrEmpty().equals("supervision"))
                .findFirst()
                .orElseThrow()
                .get("dueAt")
                .textOrEmpty();
    }

    private String opinionDue(Filed filed) {
        return desk(one)
                .view(filed, DemoAccount.SUPERVISOR)
                .get("reviews")
                .items()
                .getFirst()
                .get("dueAt")
                .textOrEmpty();
    }

    private static String answerDue(ConfigurableApplicationContext replica, Filed filed) {
        return desk(replica).view(filed, DemoAccount.TRIAGE).get("deadlines").items().stream()
                .filter(deadline -> deadline.get("kind").textOrEmpty().equals("answer"))
                .findFirst()
                .orElseThrow()
                .get("dueAt")
                .textOrEmpty();
    }

    private static DeskCalls desk(ConfigurableApplicationContext replica) {
        String port = replica.getEnvironment().getRequiredProperty("local.server.port");
        return new DeskCalls(
                "http://127.0.0.1:" + port, TestStack.of(CalendarIT.class).tokens());
    }

    private static ConfigurableApplicationContext replica() {
        Stream<String> settings = RunningComplaintService.settings(CalendarIT.class).entrySet().stream()
                .filter(setting -> setting.getKey().contains("."))
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        return new SpringApplicationBuilder(ComplaintServiceApplication.class)
                .sources(December.class)
                .run(Stream.concat(settings, Stream.of("--server.port=0")).toArray(String[]::new));
    }
}
