package cn.huiyin.complaint.district;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.NoiseLimit;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sound levels are allowed where and when: {@code noise-limits.csv} of the district pack. */
public final class NoiseLimits {

    private static final String FILE = "noise-limits.csv";
    private static final String DATE = "a date like 2026-01-01";

    /** Night is from 22:00 to 06:00: 生态环境法典 art. 572. */
    private static final int NIGHT_BEGINS = 22;

    private static final int NIGHT_ENDS = 6;

    private final List<Row> rows;

    private NoiseLimits(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * @param category it holds for this and all below it
     * @param zoneClass null where it holds in all zones
     * @param day dB(A)
     * @param night dB(A)
     * @param until the last day on which it was in force; null while it is
     */
    private record Row(
            String category,
            @Nullable Integer zoneClass,
            int day,
            int night,
            String standard,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holdsFor(Category one, @Nullable Integer zone, LocalDate date) {
            boolean inForce = !date.isBefore(from) && (until == null || !date.isAfter(until));
            boolean ofCategory = one.code().equals(category) || one.code().startsWith(category + ".");
            return inForce && ofCategory && (zoneClass == null || zoneClass.equals(zone));
        }
    }

    public static NoiseLimits read(Path pack) {
        return new NoiseLimits(PackTable.read(
                        pack.resolve(FILE),
                        "category",
                        "zone_class",
                        "day",
                        "night",
                        "standard",
                        "effective_from",
                        "effective_until",
                        "source")
                .rows()
                .stream()
                .map(NoiseLimits::row)
                .toList());
    }

    private static Row row(PackTable.Row row) {
        return new Row(
                row.required("category"),
                row.optional("zone_class").isEmpty()
                        ? null
                        : Integer.valueOf(row.matching("zone_class", "[0-4]", "a zone from 0 to 4, or nothing")),
                Integer.parseInt(row.matching("day", "[0-9]{2}", "two digits")),
                Integer.parseInt(row.matching("night", "[0-9]{2}", "two digits")),
                row.required("standard"),
                row.parsed("effective_from", LocalDate::parse, DATE),
                row.optional("effective_until").isEmpty()
                        ? null
                        : row.parsed("effective_until", LocalDate::parse, DATE));
    }

    /** The limit that is closest to the category; empty where none applies. */
    public Optional<NoiseLimit> at(@Nullable Category category, @Nullable Integer zoneClass, Instant time) {
        if (category == null) {
            return Optional.empty();
        }
        LocalDate date = DistrictDay.dateOf(time);
        boolean night = isNight(time);
        return rows.stream()
                .filter(row -> row.holdsFor(category, zoneClass, date))
                .max(Comparator.comparing(row -> row.category().length()))
                .map(row -> new NoiseLimit(night ? row.night() : row.day(), night, row.standard()));
    }

    private static boolean isNight(Instant time) {
        int hour = time.atZone(DistrictDay.ZONE).getHour();
        return hour >= NIGHT_BEGINS || hour < NIGHT_ENDS;
    }
}
