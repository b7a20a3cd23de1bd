package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.statistics.domain.Tally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Sums by day and office, for one overview. */
final class DailyTallies {

    private final Map<LocalDate, Map<String, Tally>> days = new HashMap<>();

    void add(LocalDate day, String office, Tally tally) {
        days.computeIfAbsent(day, first -> new HashMap<>()).merge(office, tally, Tally::plus);
    }

    /** The days whose sum fulfils a condition, the latest first. */
    List<LocalDate> latestFirst(Predicate<Tally> wanted) {
        return days.entrySet().stream()
                .filter(day -> wanted.test(day.getValue().values().stream().reduce(Tally.ZERO, Tally::plus)))
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Tally sum(Predicate<LocalDate> inside) {
        return days.entrySet().stream()
                .filter(day -> inside.test(day.getKey()))
                .flatMap(day -> day.getValue().values().stream())
                .reduce(Tally.ZERO, Tally::plus);
    }

    Tally sumOf(String office, Predicate<LocalDate> inside) {
        return days.entrySet().stream()
                .filter(day -> inside.test(day.getKey()))
                .map(day -> day.getValue().getOrDefault(office, Tally.ZERO))
                .reduce(Tally.ZERO, Tally::plus);
    }
}
