package cn.huiyin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Reopen;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.paging.Cursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A dissatisfied citizen of a survey has the case handled again. */
class SurveyHandlingIT extends ServiceWithSurveys {

    private static final Actor SERVICE = new Actor("subject-of-notify", "huiyin-notify", Set.of(Role.SERVICE), null);

    @Autowired
    private SurveyLinks links;

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
        reopenAfterSurvey.reopenAllOwed();
        assertThat(reopenings(answered)).hasSize(1);
        assertThat(database.getCollection("survey_follow_ups").find(Filters.eq("reopenOwed", true)))
                .isEmpty();
    }

    @Test
    void listsNoFollowUpOfACaseThatHasBecomeAReportAgainstOfficials() {
        StoredCase answered = past.answered(DAY, DeskCalls.DANZISHI);
        StoredCase other = past.answered(DAY, DeskCalls.DANZISHI);
        drain();
        JsonNode survey = draw(10);
        assertThat(drawnCases(survey)).containsExactlyInAnyOrder(id(answered), id(other));
        for (int i = 0; i < 2; i++) {
            attempt(nextCall().path("followUp").path("followUpId").asString(), "reached", DISSATISFIED);
        }

        restrict(answered);

        assertThat(drawnCases(survey)).containsExactly(id(other));
        assertThat(survey.path("drawn").asInt()).isEqualTo(2);
    }

    @Test
    void givesNobodyTheCallOfACaseThatHasBecomeAReportAgainstOfficials() {
        StoredCase accusing = past.reopened(past.answeredWithEmail(DAY, DeskCalls.DANZISHI, "li@example.org"));
        List<String> others = List.of(
                id(past.answered(DAY, DeskCalls.DANZISHI)),
                id(past.answered(DAY, DeskCalls.DANZISHI)),
                id(past.answered(DAY, DeskCalls.DANZISHI)));
        drain();
        String survey = draw(10).path("surveyId").asString();
        restrict(accusing);

        List<String> called = new ArrayList<>();
        for (JsonNode next = nextCall(); next.has("followUp"); next = nextCall()) {
            called.add(next.at("/followUp/caseId").asString());
            attempt(next.at("/followUp/followUpId").asString(), "reached", CONTENT);
        }

        assertThat(called).containsExactlyInAnyOrderElementsOf(others);
        assertThat(links.next(SERVICE)).isEmpty();
        desk.post("/api/surveys/" + survey + "/close", Map.of(), DemoAccount.SUPERVISOR);
        JsonNode figure = sampled(DemoAccount.SUPERVISOR).path("sampledSatisfaction");
        assertThat(figure.path("drawn").asInt()).isEqualTo(4);
        assertThat(figure.path("notReached").asInt()).isEqualTo(1);
    }

    @Test
    void takesBackTheCallOfACaseThatBecomesAReportAgainstOfficials() {
        StoredCase accusing = past.reopened(past.answered(DAY, DeskCalls.DANZISHI));
        drain();
        draw(10);
        String held = nextCall().at("/followUp/followUpId").asString();

        restrict(accusing);

        assertThat(openContact(held).status()).isEqualTo(404);
        assertThat(attempt(held, "reached", CONTENT).status()).isEqualTo(404);
        assertThat(nextCall().has("followUp")).isFalse();
    }

    private void restrict(StoredCase stored) {
        Reply restricted = desk.act(
                new DeskCalls.Filed(id(stored), stored.current().number().value(), ""),
                "restrict",
                Map.of("reason", "反映经办人员"),
                DemoAccount.TRIAGE);
        assertThat(restricted.status()).as(restricted.body()).isEqualTo(200);
    }

    @Test
    void takesACursorThatIsOutOfAllReason() {
        past.answered(DAY, DeskCalls.DANZISHI);
        drain();
        String path = "/api/surveys/" + draw(10).path("surveyId").asString() + "/follow-ups?cursor=";

        assertThat(desk.get(
                                path + new Cursor(Instant.ofEpochMilli(Long.MAX_VALUE), "x").encode(),
                                DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(200);
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
        reopenAfterSurvey.reopenAllOwed();

        assertThat(reopenings(answered)).hasSize(1);
    }
}
