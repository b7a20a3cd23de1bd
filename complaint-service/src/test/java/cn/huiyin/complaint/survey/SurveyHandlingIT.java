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
import cn.huiyin.platform.paging.Cursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A dissatisfied citizen of a survey has the case handled again. */
class SurveyHandlingIT extends ServiceWithSurveys {

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

        Reply restricted = desk.act(
                new DeskCalls.Filed(id(answered), answered.current().number().value(), ""),
                "restrict",
                Map.of("reason", "反映经办人员"),
                DemoAccount.TRIAGE);

        assertThat(restricted.status()).as(restricted.body()).isEqualTo(200);
        assertThat(drawnCases(survey)).containsExactly(id(other));
        assertThat(survey.path("drawn").asInt()).isEqualTo(2);
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
