package cn.huiyin.complaint.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows of one matter, each in force from a day on. */
final class DatedRows {

    private DatedRows() {}

    /** @return the row in force on a day; before the first row, that one; empty only where there is no row */
    static <R> Optional<R> inForce(Stream<R> rows, Function<R, LocalDate> effectiveFrom, LocalDate day) {
        List<R> byDay = rows.sorted(Comparator.comparing(effectiveFrom)).toList();
        return byDay.stream()
                .filter(row -> !effectiveFrom.apply(row).isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> byDay.stream().findFirst());
    }
}
