package cn.huiyin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.acts.Reopen;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in a database of its own, for surveys tell of answers of a past month. */
@WithLocalStack
@ResourceLock("surveys")
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ServiceWithSurveys {

    static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    static final String MARCH = "2024-03-01";
    static final String END_OF_MARCH = "2024-03-31";
    static final Map<String, Object> DISSATISFIED = Map.of(
            "solved",
            false,
            "opinion",
            "dissatisfied",
            "shortcomings",
            List.of("came-back"),
            "remark",
            "昨晚又打桩，打13800001234也没人管");
    static final Map<String, Object> CONTENT =
            Map.of("solved", true, "opinion", "basically-satisfied", "shortcomings", List.of());

    @Value("${local.server.port}")
    int port;

    @Autowired
    Cases cases;

    @Autowired
    ProjectChanges changes;

    @Autowired
    MongoDatabase database;

    @Autowired
    ReopenAfterSurvey reopenAfterSurvey;

    DeskCalls desk;
    PastCases past;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(ServiceWithSurveys.class)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void begin() {
        desk = new DeskCalls(
                "http://127.0.0.1:" + port,
                TestStack.of(ServiceWithSurveys.class).tokens());
        past = new PastCases(cases);
        // What the test before has changed last is seen before it is forgotten.
        drain();
        List.of("surveys", "survey_follow_ups", "survey_answered_cases", "contact_accesses")
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
    }

    void drain() {
        await().until(() -> changes.run() == 0);
    }

    JsonNode draw(int places) {
        Reply reply = drawing(MARCH, END_OF_MARCH, places);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return read(reply);
    }

    Reply drawing(String from, String to, int places) {
        return desk.post("/api/surveys", Map.of("from", from, "to", to, "places", places), DemoAccount.SUPERVISOR);
    }

    List<String> drawnCases(JsonNode survey) {
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

    JsonNode nextCall() {
        Reply reply = desk.post("/api/surveys/calls/next", Map.of(), DemoAccount.OPERATOR);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return read(reply);
    }

    Reply openContact(String call) {
        return desk.post("/api/surveys/calls/" + call + "/contact-views", Map.of(), DemoAccount.OPERATOR);
    }

    Reply attempt(String call, String outcome, Map<String, Object> result) {
        Map<String, Object> body = result == null
                ? Map.of("channel", "phone", "outcome", outcome)
                : Map.of("channel", "phone", "outcome", outcome, "result", result);
        return desk.post("/api/surveys/calls/" + call + "/attempts", body, DemoAccount.OPERATOR);
    }

    JsonNode sampled(DemoAccount account) {
        return read(desk.get("/api/statistics/sampled-satisfaction?from=" + MARCH + "&to=" + END_OF_MARCH, account));
    }

    Document stored(String call) {
        return database.getCollection("survey_follow_ups")
                .find(Filters.eq("_id", call))
                .first();
    }

    List<CaseEvent> reopenings(StoredCase stored) {
        return cases.find(stored.current().id(), Scope.ALL).orElseThrow().history().stream()
                .map(HistoryEntry::event)
                .filter(Reopen.Reopened.class::isInstance)
                .toList();
    }

    static JsonNode read(Reply reply) {
        return new JsonMapper().readTree(reply.body());
    }

    static String id(StoredCase stored) {
        return stored.current().id().value();
    }
}
