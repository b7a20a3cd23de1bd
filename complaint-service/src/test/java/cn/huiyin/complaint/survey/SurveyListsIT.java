package cn.huiyin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.localstack.accounts.DemoAccount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every figure of a survey opens exactly the cases that it counts. */
class SurveyListsIT extends ServiceWithSurveys {

    /** Figures by their name in the answer and by the name of their list. */
    private static final Map<String, String> PARTS = Map.of(
            "drawn", "drawn",
            "answers", "answers",
            "satisfied", "satisfied",
            "basicallySatisfied", "basically-satisfied",
            "dissatisfied", "dissatisfied",
            "refused", "refused",
            "wrongNumber", "wrong-number",
            "notReached", "not-reached",
            "noContact", "no-contact",
            "running", "running");

    @Test
    void listWhatEachFigureOfARunningAndOfAClosedSurveyCounts() {
        String survey = surveyWithAllOutcomes();

        JsonNode running = survey(survey);
        assertThat(running.at("/sampledSatisfaction/running").asInt()).isPositive();
        assertThat(figures(running, "/api/surveys/" + survey + "/follow-ups?"))
                .allSatisfy((list, figure) -> assertThat(rows(list)).as(list).hasSize(figure));

        desk.post("/api/surveys/" + survey + "/close", Map.of(), DemoAccount.SUPERVISOR);

        assertThat(figures(survey(survey), "/api/surveys/" + survey + "/follow-ups?"))
                .allSatisfy((list, figure) -> assertThat(rows(list)).as(list).hasSize(figure));
    }

    @Test
    void listWhatTheFigureOfAPeriodCountsOverItsSurveys() {
        String march = surveyWithAllOutcomes();
        desk.post("/api/surveys/" + march + "/close", Map.of(), DemoAccount.SUPERVISOR);
        past.answered(DAY.minusDays(10), DeskCalls.DANZISHI);
        drain();
        String february =
                read(drawing("2024-02-20", "2024-02-29", 10)).path("surveyId").asString();
        desk.post("/api/surveys/" + february + "/close", Map.of(), DemoAccount.SUPERVISOR);

        String period = "from=2024-02-01&to=" + END_OF_MARCH;
        JsonNode overview = read(desk.get("/api/statistics/sampled-satisfaction?" + period, DemoAccount.SUPERVISOR));

        assertThat(overview.path("surveys").asInt()).isEqualTo(2);
        assertThat(figures(overview, "/api/statistics/sampled-satisfaction/follow-ups?" + period + "&"))
                .allSatisfy((list, figure) -> assertThat(rows(list)).as(list).hasSize(figure));
    }

    @Test
    void showAHeadTheOwnOfficeWhateverIsAskedFor() {
        past.answered(DAY, DeskCalls.DANZISHI);
        past.answered(DAY, "500108003");
        drain();
        String survey = draw(10).path("surveyId").asString();
        desk.post("/api/surveys/" + survey + "/close", Map.of(), DemoAccount.SUPERVISOR);

        JsonNode page =
                read(desk.get("/api/surveys/" + survey + "/follow-ups?office=500108003", DemoAccount.HEAD_DANZISHI));

        assertThat(page.path("items").valueStream().map(row -> row.at("/office/code")
                        .asString()))
                .containsExactly(DeskCalls.DANZISHI);
    }

    @Test
    void refuseWhatIsNoFigure() {
        past.answered(DAY, DeskCalls.DANZISHI);
        drain();
        String survey = draw(1).path("surveyId").asString();

        assertThat(desk.get("/api/surveys/" + survey + "/follow-ups?part=solved-not", DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(400);
        assertThat(desk.get("/api/statistics/sampled-satisfaction/follow-ups?part=late", DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(400);
    }

    /** Nine cases of two offices: answered in three ways, refused, under a wrong number, without contact, not yet called. */
    private String surveyWithAllOutcomes() {
        for (String office : List.of(DeskCalls.DANZISHI, "500108003")) {
            for (int i = 0; i < 4; i++) {
                past.answered(DAY, office);
            }
        }
        past.answeredWithoutContact(DAY, DeskCalls.DANZISHI);
        drain();
        String survey = draw(100).path("surveyId").asString();
        said("reached", Map.of("solved", true, "opinion", "satisfied", "shortcomings", List.of()));
        said("reached", CONTENT);
        said("reached", CONTENT);
        said("reached", DISSATISFIED);
        said("refused", null);
        said("wrong-number", null);
        return survey;
    }

    private void said(String outcome, Map<String, Object> result) {
        String call = nextCall().at("/followUp/followUpId").asString();
        assertThat(attempt(call, outcome, result).status()).isEqualTo(200);
    }

    private JsonNode survey(String survey) {
        return read(desk.get("/api/surveys/" + survey, DemoAccount.SUPERVISOR));
    }

    /** By the address of the list, of all and of each office. */
    private static Map<String, Integer> figures(JsonNode told, String list) {
        LinkedHashMap<String, Integer> figures = new LinkedHashMap<>();
        PARTS.forEach((figure, part) -> {
            figures.put(
                    list + "part=" + part,
                    told.at("/sampledSatisfaction/" + figure).asInt());
            told.path("byOffice")
                    .forEach(row -> figures.put(
                            list + "part=" + part + "&office="
                                    + row.at("/office/code").asString(),
                            row.at("/figure/" + figure).asInt()));
        });
        return figures;
    }

    private List<String> rows(String list) {
        ArrayList<String> rows = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = read(desk.get(list + "&size=2" + cursor, DemoAccount.SUPERVISOR));
            page.path("items").forEach(one -> rows.add(one.path("followUpId").asString()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(rows).doesNotHaveDuplicates();
        return rows;
    }
}
