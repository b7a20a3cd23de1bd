package cn.huiyin.complaint.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Every figure of an overview, by the address of the list that it opens. */
final class Figures {

    private Figures() {}

    static Map<String, Long> of(JsonNode overview) {
        LinkedHashMap<String, Long> figures = new LinkedHashMap<>();
        String period = period(
                overview.at("/period/from").asString(),
                overview.at("/period/to").asString());
        for (String kpi : new String[] {"assignment", "onTimeAnswer", "satisfaction", "reportIn", "shamClosure"}) {
            JsonNode share = overview.path(kpi);
            share(
                    figures,
                    kpi,
                    period,
                    share.path("numerator").asLong(),
                    share.path("denominator").asLong());
        }
        figures.put(
                counted("assignment", "running", period),
                overview.at("/assignment/running").asLong());
        figures.put("/api/cases?view=overdue", overview.path("overdue").asLong());
        StreamSupport.stream(overview.path("weeks").spliterator(), false)
                .forEach(week -> ofWeek(figures, week, overview));
        overview.path("byOffice").forEach(row -> ofOffice(figures, row, period));
        overview.path("byDepartment").forEach(row -> ofDepartment(figures, row, period));
        return figures;
    }

    private static void ofWeek(Map<String, Long> figures, JsonNode week, JsonNode overview) {
        String from = week.path("weekStart").asString();
        String sunday = LocalDate.parse(from).plusDays(6).toString();
        String last = overview.at("/period/to").asString();
        String period = period(from, sunday.compareTo(last) < 0 ? sunday : last);
        for (String kpi : new String[] {"assignment", "onTimeAnswer", "satisfaction"}) {
            share(
                    figures,
                    kpi,
                    period,
                    week.at("/" + kpi + "/n").asLong(),
                    week.at("/" + kpi + "/d").asLong());
        }
    }

    private static void ofOffice(Map<String, Long> figures, JsonNode row, String period) {
        String office = "&office=" + row.at("/office/code").asString();
        figures.put(
                counted("registered", "counted", period) + office,
                row.path("registered").asLong());
        figures.put("/api/cases?view=open" + office, row.path("open").asLong());
        figures.put("/api/cases?view=overdue" + office, row.path("overdue").asLong());
    }

    private static void ofDepartment(Map<String, Long> figures, JsonNode row, String period) {
        share(
                figures,
                "reportIn",
                period + "&department=" + row.at("/department/code").asString(),
                row.at("/reportIn/numerator").asLong(),
                row.at("/reportIn/denominator").asLong());
    }

    private static void share(Map<String, Long> figures, String kpi, String period, long n, long d) {
        figures.put(counted(kpi, "met", period), n);
        figures.put(counted(kpi, "missed", period), d - n);
        figures.put(counted(kpi, "counted", period), d);
    }

    private static String counted(String kpi, String part, String period) {
        return "/api/statistics/cases?figure=" + kpi + "&part=" + part + period;
    }

    private static String period(String from, String to) {
        return "&from=" + from + "&to=" + to;
    }
}
