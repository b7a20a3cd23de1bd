package cn.huiyin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.survey.domain.AnsweredCase;
import cn.huiyin.complaint.survey.domain.SampleDraw;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How a sample is drawn, and what is seen of it before the survey is closed. */
class SurveyDrawIT extends ServiceWithSurveys {

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
}
