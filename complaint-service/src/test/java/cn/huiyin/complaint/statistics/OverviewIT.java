package cn.huiyin.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The numbers as they are shown, and the lists behind them. */
class OverviewIT extends ServiceWithStatistics {

    @Test
    void showsTheSupervisorTheDistrictAndTheHeadOfAnOfficeOnlyTheirOwn() {
        LocalDate day = LocalDate.of(2018, 7, 2);
        Instant noon = noon(day);
        rate(answer(assign(register(day), noon, "500108006"), noon), noon, Satisfaction.BASICALLY_SATISFIED);
        assign(register(day), noon, "500108006");
        assign(register(day), noon, "500108007");
        register(day);
        drain();

        JsonNode district = read(DemoAccount.SUPERVISOR, "?from=2018-07-01&to=2018-07-31");
        assertThat(district.path("period").toString()).isEqualTo("{\"from\":\"2018-07-01\",\"to\":\"2018-07-31\"}");
        assertThat(district.path("assignment").toString())
                .isEqualTo("{\"numerator\":3,\"denominator\":4,\"rate\":0.75,\"target\":1.0,\"running\":0}");
        // One answered in time, two owed for years.
        assertThat(district.at("/onTimeAnswer/numerator").asInt()).isEqualTo(1);
        assertThat(district.at("/onTimeAnswer/denominator").asInt()).isEqualTo(3);
        assertThat(district.path("satisfaction").toString())
                .isEqualTo("{\"numerator\":1,\"denominator\":1,\"rate\":1.0,\"target\":0.98}");
        assertThat(district.path("weeks").size()).isEqualTo(12);
        assertThat(district.at("/weeks/11/weekStart").asString()).isEqualTo("2018-07-30");
        assertThat(district.at("/weeks/7/assignment").toString()).isEqualTo("{\"n\":3,\"d\":4}");
        assertThat(district.path("byOffice").size()).isEqualTo(15);
        assertThat(district.path("overdue").asInt()).isGreaterThanOrEqualTo(3);

        JsonNode office = read(DemoAccount.HEAD_DANZISHI, "?from=2018-07-01&to=2018-07-31");
        assertThat(office.at("/assignment/denominator").asInt()).isEqualTo(2);
        assertThat(office.at("/onTimeAnswer/denominator").asInt()).isEqualTo(2);
        assertThat(office.path("byOffice").size()).isEqualTo(1);
        assertThat(office.at("/byOffice/0/office/code").asString()).isEqualTo("500108006");
        assertThat(office.at("/byOffice/0/registered").asInt()).isEqualTo(2);
        assertThat(office.at("/byOffice/0/overdue").asInt())
                .isEqualTo(office.path("overdue").asInt())
                .isPositive();
        assertThat(office.path("triage").asInt()).isZero();
    }

    @Test
    void countsOnTimeOverTheSameCasesInTheFigureAndInTheListThatItOpens() {
        LocalDate today = DistrictDay.dateOf(Instant.now());
        for (int seed = 0; seed < 200; seed++) {
            ZonedDateTime begin = today.minusDays(seed % 90).atStartOfDay(DistrictDay.ZONE);
            live(new RandomHistory(seed, begin.toInstant()), seed % 50);
        }
        register(today);
        drain();

        for (DemoAccount account : List.of(DemoAccount.SUPERVISOR, DemoAccount.HEAD_DANZISHI)) {
            JsonNode overview = read(account, "?from=" + today.minusDays(100) + "&to=" + today);
            assertThat(Figures.of(overview)).allSatisfy((list, figure) -> assertThat(rowsOf(account, list))
                    .as("%s %s", account, list)
                    .isEqualTo(figure));
            assertThat(overview.at("/onTimeAnswer/numerator").asInt()).isPositive();
            assertThat(overview.at("/onTimeAnswer/denominator").asInt())
                    .isGreaterThan(overview.at("/onTimeAnswer/numerator").asInt());
            assertThat(overview.at("/satisfaction/denominator").asInt()).isPositive();
        }
        assertThat(read(DemoAccount.SUPERVISOR, "").at("/assignment/running").asInt())
                .isPositive();
    }

    @Test
    void givesNoRateWhereNothingIsCounted() {
        JsonNode empty = read(DemoAccount.SUPERVISOR, "?from=2001-01-01&to=2001-01-31");

        assertThat(empty.path("satisfaction").toString())
                .isEqualTo("{\"numerator\":0,\"denominator\":0,\"target\":0.98}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=2026-02-30",
                "?from=yesterday",
                "?from=2026-11-24&to=2026-11-23",
                "?from=2024-01-01&to=2026-01-01",
                "?to=%2B999999999-12-31"
            })
    void refusesAPeriodThatMakesNoSense(String query) {
        Reply refused = overview(DemoAccount.SUPERVISOR, query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("code").textOrEmpty()).isEqualTo("invalid-input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?figure=open", "?figure=assignment&part=some", "?figure=assignment&size=0"})
    void refusesAListOfWhatIsNoFigure(String query) {
        assertThat(get(DemoAccount.SUPERVISOR, "/api/statistics/cases" + query).status())
                .isEqualTo(400);
    }

    @Test
    void refusesWhoeverIsNeitherSupervisorNorHeadOfAnOffice() {
        assertThat(Web.get(url("/api/statistics/overview"), Map.of()).status()).isEqualTo(401);
        assertThat(overview(DemoAccount.CITIZEN, "").status()).isEqualTo(403);
        assertThat(overview(DemoAccount.TRIAGE, "").status()).isEqualTo(403);
    }

    /** Read to its end, page by page. */
    private long rowsOf(DemoAccount account, String list) {
        long rows = 0L;
        String next = "";
        do {
            String path = list + "&size=17" + (next.isEmpty() ? "" : "&cursor=" + next);
            JsonNode page = new JsonMapper().readTree(get(account, path).body());
            rows += page.path("items").size();
            next = page.path("next").asString("");
            if (page.has("count") && next.isEmpty()) {
                assertThat(page.path("count").asLong()).isEqualTo(rows);
            }
        } while (!next.isEmpty());
        return rows;
    }

    private JsonNode read(DemoAccount account, String query) {
        Reply reply = overview(account, query);
        assertThat(reply.status()).isEqualTo(200);
        return new JsonMapper().readTree(reply.body());
    }

    private Reply overview(DemoAccount account, String query) {
        return get(account, "/api/statistics/overview" + query);
    }
}
