package cn.huiyin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What operators take down of those who were drawn. */
class SurveyCallsIT extends ServiceWithSurveys {

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
}
