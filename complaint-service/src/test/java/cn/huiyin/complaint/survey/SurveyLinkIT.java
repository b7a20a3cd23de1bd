package cn.huiyin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Citizens who were drawn answer by the link of a message. */
class SurveyLinkIT extends ServiceWithSurveys {

    private static final Map<String, Object> BY_LINK = Map.of("solved", true, "opinion", "satisfied");
    private static final Map<String, Object> DISSATISFIED_BY_LINK =
            Map.of("solved", false, "opinion", "dissatisfied", "remark", "昨晚又打桩");

    private static final Actor SERVICE = new Actor("subject-of-notify", "huiyin-notify", Set.of(Role.SERVICE), null);

    @Autowired
    private SurveyLinks links;

    @Test
    void answersOnceAndCountsAsAnAttemptByLink() {
        StoredCase answered = drawnWithEmail();
        SurveyLinks.ToSend message = next().orElseThrow();
        links.sent(message.followUp().id(), true);

        Reply asked = open(message.token());
        Reply said = answer(message.token(), BY_LINK);

        assertThat(message.email()).isEqualTo("li@example.org");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        assertThat(asked.body())
                .contains(answered.current().number().value())
                .doesNotContain("13812345678", "li@example.org", "李明");
        assertThat(said.status()).as(said.body()).isEqualTo(204);
        assertThat(followUp().toJson())
                .contains("EMAIL_LINK", "REACHED", "ANSWERED")
                .doesNotContain(message.token());
        assertThat(open(message.token()).status()).isEqualTo(404);
        assertThat(answer(message.token(), DISSATISFIED_BY_LINK).status()).isEqualTo(404);
        assertThat(followUp().toJson()).doesNotContain("DISSATISFIED");
    }

    @Test
    void keepsTheHashOfATokenAlone() {
        drawnWithEmail();

        SurveyLinks.ToSend message = next().orElseThrow();

        assertThat(followUp().toJson()).contains("hash").doesNotContain(message.token());
        assertThat(message.toString()).doesNotContain(message.token());
    }

    @Test
    void handlesTheCaseOfADissatisfiedCitizenAgain() {
        StoredCase answered = drawnWithEmail();
        SurveyLinks.ToSend message = next().orElseThrow();

        Reply wordless = answer(message.token(), Map.of("solved", false, "opinion", "dissatisfied"));
        Reply said = answer(message.token(), DISSATISFIED_BY_LINK);

        assertThat(wordless.body()).contains("survey-remark-missing");
        assertThat(said.status()).as(said.body()).isEqualTo(204);
        assertThat(cases.find(answered.current().id(), Scope.ALL)
                        .orElseThrow()
                        .current()
                        .state())
                .isEqualTo(CaseState.IN_PROGRESS);
    }

    @Test
    void offersWhatBelongsToTheCategoryAndTakesNothingElse() {
        drawnWithEmail();
        SurveyLinks.ToSend message = next().orElseThrow();

        assertThat(open(message.token()).body()).contains("came-back").doesNotContain("still-smells");
        Reply refused = answer(
                message.token(),
                Map.of("solved", true, "opinion", "satisfied", "shortcomings", List.of("other", "still-smells")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("unknown-shortcoming", "/result/shortcomings");
        assertThat(open(message.token()).status()).as("nothing was taken").isEqualTo(200);

        Reply taken = answer(
                message.token(),
                Map.of("solved", true, "opinion", "satisfied", "shortcomings", List.of("other", "not-contacted")));
        assertThat(taken.status()).as(taken.body()).isEqualTo(204);
        assertThat(followUp().toJson()).contains("not-contacted");
    }

    @Test
    void opensNothingByAWrongOrAnEarlierLink() {
        drawnWithEmail();
        SurveyLinks.ToSend first = next().orElseThrow();
        assertThat(next()).isEmpty();
        change("heldUntil", new Date(0));
        SurveyLinks.ToSend second = next().orElseThrow();

        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(open(first.token()).status()).isEqualTo(404);
        assertThat(open("A".repeat(43)).status()).isEqualTo(404);
        assertThat(open("short").status()).isEqualTo(404);
        assertThat(open(second.token()).status()).isEqualTo(200);
    }

    @Test
    void countsALinkThatNobodyUsedAsAnAttemptAndLetsTheCitizenBeCalled() {
        drawnWithEmail();
        SurveyLinks.ToSend message = next().orElseThrow();
        links.sent(message.followUp().id(), true);
        assertThat(called()).as("while the link is valid").isFalse();

        change("link.until", Date.from(Instant.now().minusSeconds(1)));
        assertThat(open(message.token()).status()).isEqualTo(404);
        links.endExpired();

        assertThat(followUp().toJson())
                .contains("EMAIL_LINK", "NOBODY_ANSWERED")
                .doesNotContain("hash");
        change("followUp.callAt", new Date(0));
        assertThat(called()).isTrue();
    }

    @Test
    void callsWhoseMessageCannotBeSentAndWritesToNobodyWithoutAnAddress() {
        past.answered(DAY, DeskCalls.DANZISHI);
        drain();
        draw(10);
        assertThat(next()).isEmpty();
        assertThat(called()).isTrue();

        begin();
        drawnWithEmail();
        SurveyLinks.ToSend message = next().orElseThrow();
        links.sent(message.followUp().id(), false);

        assertThat(open(message.token()).status()).isEqualTo(404);
        assertThat(next()).isEmpty();
        assertThat(called()).isTrue();
    }

    @Test
    void opensNothingOnceTheSurveyIsClosed() {
        drawnWithEmail();
        SurveyLinks.ToSend message = next().orElseThrow();

        desk.post("/api/surveys/" + followUp().getString("survey") + "/close", Map.of(), DemoAccount.SUPERVISOR);

        assertThat(answer(message.token(), BY_LINK).status()).isEqualTo(404);
        assertThat(next()).isEmpty();
    }

    @Test
    void tellsTheOfficeNothingOfALink() {
        StoredCase answered = drawnWithEmail();
        next().orElseThrow();

        Reply seen = desk.get("/api/cases/" + answered.current().id().value(), DemoAccount.OFFICER_DANZISHI);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).doesNotContain("view-contact");
        assertThat(desk.post("/internal/survey-links/next", Map.of(), DemoAccount.OFFICER_DANZISHI)
                        .status())
                .isEqualTo(403);
        assertThat(desk.post("/internal/survey-links/x/sent", Map.of("delivered", true), DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void leavesItToTheCitizenToAnswerByALink() {
        past.answered(DAY, DeskCalls.DANZISHI);
        drain();
        draw(10);
        assertThat(called()).isTrue();

        Reply taken = desk.post(
                "/api/surveys/calls/" + followUp().getString("_id") + "/attempts",
                Map.of("channel", "email-link", "outcome", "reached", "result", BY_LINK),
                DemoAccount.OPERATOR);

        assertThat(taken.status()).as(taken.body()).isEqualTo(400);
    }

    private StoredCase drawnWithEmail() {
        StoredCase answered = past.answeredWithEmail(DAY, DeskCalls.DANZISHI, "li@example.org");
        drain();
        draw(10);
        return answered;
    }

    private Optional<SurveyLinks.ToSend> next() {
        return links.next(SERVICE);
    }

    private boolean called() {
        return desk.post("/api/surveys/calls/next", Map.of(), DemoAccount.OPERATOR)
                .body()
                .contains("followUpId");
    }

    private Reply open(String token) {
        return Web.get("http://127.0.0.1:" + port + "/api/survey-link", Map.of("Survey-Link", token));
    }

    private Reply answer(String token, Map<String, Object> said) {
        return Web.post(
                "http://127.0.0.1:" + port + "/api/survey-link",
                Map.of("Survey-Link", token, "Content-Type", "application/json"),
                Json.write(said));
    }

    private Document followUp() {
        return database.getCollection("survey_follow_ups").find().first();
    }

    private void change(String field, Date value) {
        database.getCollection("survey_follow_ups").updateOne(new Document(), Updates.set(field, value));
    }
}
