package cn.huiyin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Reopen;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.survey.domain.AnsweredCase;
import cn.huiyin.complaint.survey.domain.SampleDraw;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In a database of its own, for it tells of answers of a past month. */
@WithLocalStack
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SurveyIT {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final String MARCH = "2024-03-01";
    private static final String END_OF_MARCH = "2024-03-31";
    private static final Map<String, Object> DISSATISFIED = Map.of(
            "solved",
            false,
            "opinion",
            "dissatisfied",
            "shortcomings",
            List.of("came-back"),
            "remark",
            "昨晚又打桩，打13800001234也没人管");
    private static final Map<String, Object> CONTENT =
            Map.of("solved", true, "opinion", "basically-satisfied", "shortcomings", List.of());

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Cases cases;

    @Autowired
    private ProjectChanges changes;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private SecondHandling secondHandling;

    private DeskCalls desk;
    private PastCases past;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(SurveyIT.class).forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void begin() {
        desk = new DeskCalls(
                "http://127.0.0.1:" + port, TestStack.of(SurveyIT.class).tokens());
        past = new PastCases(cases);
        // What the test before has changed last is seen before it is forgotten.
        drain();
        List.of("surveys", "survey_follow_ups", "survey_answered_cases", "contact_accesses")
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
    }

    @Test
    void drawsFromAllAnsweredCasesWhateverWasRated() {
        StoredCase unrated = past.answered(DAY, DeskCalls.DANZISHI);
        StoredCase content = past.rated(past.answered(DAY, DeskCalls.NANPING), true);
        StoredCase reopened = past.reopened(past.rated(past.answered(DAY, DeskCalls.NANPING), false));
        past.answeredAndFiledByStaffOf(DeskCalls.DANZISHI, DAY);
        past.unanswered(DAY, DeskCalls.DANZISHI);
        past.answered(LocalDate.of(2024, 4, 1), DeskCalls.DANZISHI);
        drain();

        JsonNode survey = draw(100);

        assertThat(survey.path("cases").asInt()).isEqualTo(3);
        assertThat(survey.path("drawn").asInt()).isEqualTo(3);
        assertThat(survey.path("sampledSatisfaction").path("running").asInt()).isEqualTo(3);
        assertThat(drawnCases(survey)).containsExactlyInAnyOrder(id(unrated), id(content), id(reopened));
    }

    @Test
    void drawsWhatAnybodyCanDrawAgainFromTheSeed() {
        List<AnsweredCase> answered = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> {
            String office = i % 4 == 0 ? DeskCalls.NANPING : DeskCalls.DANZISHI;
            answered.add(new AnsweredCase(id(past.answered(DAY, office)), office, ""));
        });
        drain();

        JsonNode survey = draw(12);

        SampleDraw again = SampleDraw.of(survey.path("seed").asString(), 12, answered);
        assertThat(drawnCases(survey))
                .hasSize(12)
                .containsExactlyElementsOf(again.cases().stream()
                        .map(one -> one.answered().caseId())
                        .toList());
        assertThat(survey.path("seedDigest").asString())
                .isEqualTo(SampleDraw.sha256(survey.path("seed").asString()));
        assertThat(survey.path("strata").size()).isEqualTo(2);
    }

    @Test
    void drawsEveryDayOnce() {
        past.answered(DAY, DeskCalls.DANZISHI);
        drain();
        draw(10);

        Reply again = drawing("2024-03-31", "2024-04-10", 10);
        assertThat(again.status()).as(again.body()).isEqualTo(422);
        past.answered(LocalDate.of(2024, 4, 2), DeskCalls.DANZISHI);
        drain();
        Reply overlapping = drawing("2024-03-31", "2024-04-10", 10);
        Reply after = drawing("2024-04-01", "2024-04-10", 10);

        assertThat(overlapping.status()).as(overlapping.body()).isEqualTo(409);
        assertThat(overlapping.body()).contains("survey-drawn-already");
        assertThat(after.status()).as(after.body()).isEqualTo(200);
        assertThat(database.getCollection("survey_follow_ups").countDocuments()).isEqualTo(2);
    }

    @Test
    void drawsNoPeriodThatRunsIsTooLongOrBackwards() {
        String today = LocalDate.now(DistrictDay.ZONE).toString();

        assertThat(drawing(MARCH, today, 10).status()).isIn(400, 422);
        assertThat(drawing(today, today, 10).body()).contains("survey-period-running");
        assertThat(drawing("2024-01-01", "2024-12-31", 10).status()).isEqualTo(400);
        assertThat(drawing(END_OF_MARCH, MARCH, 10).status()).isEqualTo(400);
        assertThat(drawing(MARCH, END_OF_MARCH, 0).status()).isEqualTo(400);
        assertThat(drawing(MARCH, END_OF_MARCH, 2001).status()).isEqualTo(400);
        assertThat(database.getCollection("surveys").countDocuments()).isZero();
    }

    @Test
    void keepsASurveyFromItsOfficesUntilItIsClosed() {
        StoredCase drawn = past.answered(DAY, DeskCalls.DANZISHI);
        past.answered(DAY, DeskCalls.NANPING);
        drain();
        String survey = "/api/surveys/" + draw(10).path("surveyId").asString();
        IntStream.range(0, 2).forEach(i -> {
            String call = nextCall().path("followUp").path("followUpId").asString();
            assertThat(openContact(call).status()).isEqualTo(200);
            attempt(call, "reached", CONTENT);
        });

        for (String path : List.of(survey, survey + "/follow-ups")) {
            assertThat(desk.get(path, DemoAccount.HEAD_DANZISHI).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(desk.get(path, DemoAccount.OFFICER_DANZISHI).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(desk.get("/api/surveys", DemoAccount.HEAD_DANZISHI).body())
                .contains("seedDigest")
                .doesNotContain("\"seed\"");
        String page = "/api/cases/" + id(drawn);
        assertThat(desk.get(page, DemoAccount.OFFICER_DANZISHI).body()).doesNotContain("view-contact");
        assertThat(desk.get(page, DemoAccount.SUPERVISOR).body()).contains("view-contact", "call-back");
        assertThat(sampled(DemoAccount.SUPERVISOR).path("surveys").asInt()).isZero();

        assertThat(desk.post(survey + "/close", Map.of(), DemoAccount.HEAD_DANZISHI)
                        .status())
                .isEqualTo(403);
        assertThat(desk.post(survey + "/close", Map.of(), DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(200);

        JsonNode own = read(desk.get(survey, DemoAccount.HEAD_DANZISHI));
        assertThat(own.path("seed").asString()).hasSize(64);
        assertThat(own.at("/sampledSatisfaction/drawn").asInt()).isEqualTo(1);
        assertThat(own.path("byOffice").size()).isEqualTo(1);
        JsonNode rows = read(desk.get(survey + "/follow-ups", DemoAccount.HEAD_DANZISHI))
                .path("items");
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.at("/0/caseId").asString()).isEqualTo(id(drawn));
        assertThat(desk.get(page, DemoAccount.OFFICER_DANZISHI).body()).contains("view-contact", "call-back");
    }

    @Test
    void handlesTheCaseOfADissatisfiedCitizenAgainExactlyOnce() {
        StoredCase answered = past.answered(DAY, DeskCalls.DANZISHI);
        drain();
        draw(10);
        String call = nextCall().path("followUp").path("followUpId").asString();

        Reply said = attempt(call, "reached", DISSATISFIED);

        assertThat(said.status()).as(said.body()).isEqualTo(200);
        assertThat(said.body()).contains("138****").doesNotContain("13800001234");
        assertThat(reopenings(answered)).hasSize(1);
        StoredCase now = cases.find(answered.current().id(), Scope.ALL).orElseThrow();
        assertThat(now.current().state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(now.current().reopenings()).isEqualTo(1);
        Reopen.Reopened event = (Reopen.Reopened) reopenings(answered).getFirst();
        assertThat(event.by().party()).isEqualTo(Party.SUPERVISOR);
        assertThat(event.reason()).startsWith("抽查回访：昨晚又打桩");
        assertThat(event.answerDeadline().startedAt()).isEqualTo(event.at());
        assertThat(event.answerDeadline().dueAt()).isNotNull();

        // As a crash between the act and taking off the mark leaves it.
        database.getCollection("survey_follow_ups").updateOne(Filters.eq("_id", call), Updates.set("reopenOwed", true));
        secondHandling.reopenAllOwed();
        assertThat(reopenings(answered)).hasSize(1);
        assertThat(database.getCollection("survey_follow_ups").find(Filters.eq("reopenOwed", true)))
                .isEmpty();
    }

    @Test
    void reopensWhatACrashLeftOwed() {
        StoredCase answered = past.answered(DAY, DeskCalls.DANZISHI);
        drain();
        draw(10);
        String call = nextCall().path("followUp").path("followUpId").asString();
        attempt(call, "reached", CONTENT);
        assertThat(reopenings(answered)).isEmpty();

        database.getCollection("survey_follow_ups")
                .updateOne(
                        Filters.eq("_id", call),
                        Updates.combine(
                                Updates.set("reopenOwed", true),
                                Updates.set("followUp.result.opinion", "DISSATISFIED"),
                                Updates.set("followUp.result.remark", "还在响")));
        secondHandling.reopenAllOwed();

        assertThat(reopenings(answered)).hasSize(1);
    }

    @Test
    void takesDownNothingThatDoesNotBelongTogetherAndNothingAfterTheEnd() {
        past.answered(DAY, DeskCalls.DANZISHI);
        drain();
        draw(10);
        String call = nextCall().path("followUp").path("followUpId").asString();
        Document before = stored(call);
        Map<String, Object> wordless = Map.of("solved", false, "opinion", "dissatisfied", "remark", " ");

        assertThat(attempt(call, "reached", null).body()).contains("survey-result-missing");
        assertThat(attempt(call, "refused", CONTENT).body()).contains("survey-result-without-answer");
        assertThat(attempt(call, "reached", wordless).body()).contains("survey-remark-missing");
        assertThat(attempt(call, "perhaps", null).status()).isEqualTo(400);
        assertThat(attempt("other", "refused", null).status()).isEqualTo(404);
        assertThat(openContact("other").status()).isEqualTo(404);
        assertThat(stored(call)).isEqualTo(before);

        assertThat(attempt(call, "refused", null).status()).isEqualTo(200);
        Document ended = stored(call);
        assertThat(attempt(call, "reached", CONTENT).status()).isEqualTo(404);
        assertThat(openContact(call).status()).isEqualTo(404);
        assertThat(stored(call)).isEqualTo(ended);
        assertThat(nextCall().has("followUp")).isFalse();
    }

    @Test
    void triesLaterAgainAndKeepsEachEndingApart() {
        IntStream.range(0, 4).forEach(i -> past.answered(DAY, DeskCalls.DANZISHI));
        past.answeredWithoutContact(DAY, DeskCalls.DANZISHI);
        drain();
        String survey = draw(10).path("surveyId").asString();
        List<String> outcomes = List.of("nobody-answered", "wrong-number", "refused", "reached");
        for (String outcome : outcomes) {
            String call = nextCall().path("followUp").path("followUpId").asString();
            attempt(call, outcome, outcome.equals("reached") ? CONTENT : null);
        }

        JsonNode next = nextCall();
        JsonNode figure =
                read(desk.get("/api/surveys/" + survey, DemoAccount.SUPERVISOR)).path("sampledSatisfaction");

        assertThat(next.has("followUp")).isFalse();
        assertThat(next.path("open").asInt()).isEqualTo(1);
        assertThat(figure.path("drawn").asInt()).isEqualTo(5);
        assertThat(figure.path("answers").asInt()).isEqualTo(1);
        assertThat(figure.path("rate").asDouble()).isEqualTo(1.0);
        assertThat(figure.path("responseRate").asDouble()).isEqualTo(0.2);
        assertThat(figure.path("standing").asString()).isEqualTo("too-few");
        for (String ending : List.of("refused", "wrongNumber", "noContact", "running")) {
            assertThat(figure.path(ending).asInt()).as(ending).isEqualTo(1);
        }

        assertThat(desk.post("/api/surveys/" + survey + "/close", Map.of(), DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(200);
        JsonNode closed = sampled(DemoAccount.SUPERVISOR);
        assertThat(closed.path("surveys").asInt()).isEqualTo(1);
        assertThat(closed.at("/sampledSatisfaction/notReached").asInt()).isEqualTo(1);
        assertThat(closed.at("/sampledSatisfaction/running").asInt()).isZero();
        assertThat(closed.at("/byOffice/0/rank").isMissingNode()).isTrue();
    }

    @Test
    void countsNoneOfTheAccessesOfTheDayForACall() {
        past.answered(DAY, DeskCalls.DANZISHI);
        drain();
        draw(10);
        String call = nextCall().path("followUp").path("followUpId").asString();

        Reply opened = openContact(call);

        assertThat(opened.body()).contains("13812345678");
        assertThat(database.getCollection("contact_accesses").find())
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .containsEntry("purpose", "call-back")
                        .containsEntry("followUp", call)
                        .containsEntry("role", "operator"));
        assertThat(database.getCollection("contact_access_counts").countDocuments())
                .isZero();
    }

    private void drain() {
        await().until(() -> changes.run() == 0);
    }

    private JsonNode draw(int places) {
        Reply reply = drawing(MARCH, END_OF_MARCH, places);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return read(reply);
    }

    private Reply drawing(String from, String to, int places) {
        return desk.post("/api/surveys", Map.of("from", from, "to", to, "places", places), DemoAccount.SUPERVISOR);
    }

    private List<String> drawnCases(JsonNode survey) {
        ArrayList<String> cases = new ArrayList<>();
        String path = "/api/surveys/" + survey.path("surveyId").asString() + "/follow-ups?size=5";
        String cursor = "";
        do {
            JsonNode page = read(desk.get(path + cursor, DemoAccount.SUPERVISOR));
            page.path("items").forEach(one -> cases.add(one.path("caseId").asString()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return cases;
    }

    private JsonNode nextCall() {
        Reply reply = desk.post("/api/surveys/calls/next", Map.of(), DemoAccount.OPERATOR);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return read(reply);
    }

    private Reply openContact(String call) {
        return desk.post("/api/surveys/calls/" + call + "/contact-views", Map.of(), DemoAccount.OPERATOR);
    }

    private Reply attempt(String call, String outcome, Map<String, Object> result) {
        Map<String, Object> body = result == null
                ? Map.of("channel", "phone", "outcome", outcome)
                : Map.of("channel", "phone", "outcome", outcome, "result", result);
        return desk.post("/api/surveys/calls/" + call + "/attempts", body, DemoAccount.OPERATOR);
    }

    private JsonNode sampled(DemoAccount account) {
        return read(desk.get("/api/statistics/sampled-satisfaction?from=" + MARCH + "&to=" + END_OF_MARCH, account));
    }

    private Document stored(String call) {
        return database.getCollection("survey_follow_ups")
                .find(Filters.eq("_id", call))
                .first();
    }

    private List<CaseEvent> reopenings(StoredCase stored) {
        return cases.find(stored.current().id(), Scope.ALL).orElseThrow().history().stream()
                .map(HistoryEntry::event)
                .filter(Reopen.Reopened.class::isInstance)
                .toList();
    }

    private static JsonNode read(Reply reply) {
        return new JsonMapper().readTree(reply.body());
    }

    private static String id(StoredCase stored) {
        return stored.current().id().value();
    }
}
