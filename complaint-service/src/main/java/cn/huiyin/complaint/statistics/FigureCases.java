package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.statistics.domain.Contribution;
import cn.huiyin.complaint.statistics.domain.CountedCase;
import cn.huiyin.complaint.statistics.domain.CountingRules;
import cn.huiyin.platform.paging.Cursor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The list behind a figure: one row for each case that it counts, by the same rules as the figure. Only days with such
 * cases are read, and only as many as a page needs.
 */
@Service
public class FigureCases {

    private static final Comparator<Row> LATEST_FIRST =
            Comparator.comparing(Row::at).thenComparing(Row::key).reversed();

    private final CountDays countDays;
    private final CountedCases cases;
    private final Clock clock;
    private final CountingRules rules = new CountingRules(DistrictDay.ZONE);

    FigureCases(CountDays countDays, CountedCases cases, Clock clock) {
        this.countDays = countDays;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * A case that a figure counts.
     *
     * @param why what it is counted for
     */
    public record Counted(ListedCase listed, Contribution why) {}

    /** @param count how many the figure counts in all */
    public record Found(List<Counted> items, @Nullable String next, long count) {}

    private record Row(String caseId, String key, Contribution why) {
        Instant at() {
            return why.at();
        }

        boolean isBehind(@Nullable Cursor cursor) {
            return cursor == null
                    || at().isBefore(cursor.at())
                    || at().equals(cursor.at()) && key.compareTo(cursor.id()) < 0;
        }
    }

    /** One page, the latest first. @param office only cases of this office; empty for all */
    public Found page(Figure figure, Period period, Optional<String> office, @Nullable Cursor cursor, int size) {
        DailyTallies days = countDays.between(period.from(), period.to(), office);
        long count = figure.countOf(days.sum(period::contains));
        List<Row> rows = rows(figure, office, daysOfPage(figure, period, days, cursor), cursor, size + 1);
        List<Row> page = rows.subList(0, Math.min(size, rows.size()));
        String next = rows.size() > size
                ? new Cursor(page.getLast().at(), page.getLast().key()).encode()
                : null;
        return new Found(read(page, office), next, count);
    }

    private static List<LocalDate> daysOfPage(
            Figure figure, Period period, DailyTallies days, @Nullable Cursor cursor) {
        return days.latestFirst(tally -> figure.countOf(tally) > 0).stream()
                .filter(period::contains)
                .filter(day -> cursor == null || !day.isAfter(DistrictDay.dateOf(cursor.at())))
                .toList();
    }

    private List<Row> rows(
            Figure figure, Optional<String> office, List<LocalDate> days, @Nullable Cursor cursor, int most) {
        Instant now = clock.instant();
        TreeMap<LocalDate, Map<String, Row>> overdue = new TreeMap<>();
        cases.forEachOverdue(scope(office), now, (id, counted) -> rowsOf(figure, id, counted, now)
                .forEach(row -> overdue.computeIfAbsent(DistrictDay.dateOf(row.at()), _ -> new TreeMap<>())
                        .put(row.key(), row)));
        ArrayList<Row> found = new ArrayList<>();
        for (LocalDate day : days) {
            if (found.size() >= most) {
                break;
            }
            TreeMap<String, Row> ofDay = new TreeMap<>(overdue.getOrDefault(day, Map.of()));
            cases.forEachOf(day, (id, counted) -> {
                if (office.isEmpty() || office.get().equals(counted.office())) {
                    rowsOf(figure, id, counted, now).stream()
                            .filter(row -> DistrictDay.dateOf(row.at()).equals(day))
                            .forEach(row -> ofDay.put(row.key(), row));
                }
            });
            ofDay.values().stream()
                    .filter(row -> row.isBehind(cursor))
                    .sorted(LATEST_FIRST)
                    .forEach(found::add);
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<Row> rowsOf(Figure figure, String id, CountedCase counted, Instant now) {
        List<Contribution> all = rules.contributions(counted, now);
        ArrayList<Row> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (figure.holds(all.get(i))) {
                rows.add(new Row(id, id + "." + i, all.get(i)));
            }
        }
        return rows;
    }

    private List<Counted> read(List<Row> page, Optional<String> office) {
        Map<String, ListedCase> listed =
                cases.listed(page.stream().map(Row::caseId).distinct().toList(), scope(office));
        return page.stream()
                .filter(row -> listed.containsKey(row.caseId()))
                .map(row -> new Counted(listed.get(row.caseId()), row.why()))
                .toList();
    }

    private static Scope scope(Optional<String> office) {
        return office.map(Scope::ofOffice).orElse(Scope.DISTRICT);
    }
}
