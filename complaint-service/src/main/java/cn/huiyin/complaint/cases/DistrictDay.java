package cn.huiyin.complaint.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the district counts them. */
public final class DistrictDay {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private DistrictDay() {}

    /** The day of an instant, as stored, e.g. {@code 2026-11-24}. */
    public static String of(Instant instant) {
        return dateOf(instant).toString();
    }

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
