package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.DistrictDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when the hotline took an order: ISO 8601, or as exports write it, 2026-11-24 08:30, 2026/11/24 8:30:15,
 * 2026年11月24日8时30分. Without an offset it is the district's time.
 */
final class ReportedTime {

    private static final Pattern FORM =
            Pattern.compile("(?<year>\\d{4})[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?"
                    + "([ T]*(?<hour>\\d{1,2})[:时](?<minute>\\d{1,2})分?(:?(?<second>\\d{1,2})([.]\\d{1,9})?秒?)?)?"
                    + "(?<offset>Z|[+-]\\d{2}:?\\d{2})?");
    private static final int MAX_SHOWN = 40;

    private ReportedTime() {}

    /**
     * @return null for an empty text
     * @throws WrongValue for anything that is no time, also for a day that does not exist
     */
    static @Nullable Instant read(String text) throws WrongValue {
        var given = text.strip();
        if (given.isEmpty()) {
            return null;
        }
        var matcher = FORM.matcher(given);
        try {
            if (matcher.matches()) {
                return local(matcher).atZone(zone(matcher)).toInstant().truncatedTo(ChronoUnit.MILLIS);
            }
        } catch (DateTimeException noSuchDay) {
            throw wrong(given);
        }
        throw wrong(given);
    }

    private static LocalDateTime local(Matcher time) {
        return LocalDateTime.of(
                part(time, "year"),
                part(time, "month"),
                part(time, "day"),
                part(time, "hour"),
                part(time, "minute"),
                part(time, "second"));
    }

    private static int part(Matcher time, String name) {
        var digits = time.group(name);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static ZoneId zone(Matcher time) {
        var offset = time.group("offset");
        return offset == null ? DistrictDay.ZONE : ZoneOffset.of(offset);
    }

    private static WrongValue wrong(String given) {
        var shown = given.length() <= MAX_SHOWN ? given : given.substring(0, MAX_SHOWN) + "…";
        return new WrongValue("time: \"%s\" (expected: like 2026-11-24 08:30)".formatted(shown));
    }
}
