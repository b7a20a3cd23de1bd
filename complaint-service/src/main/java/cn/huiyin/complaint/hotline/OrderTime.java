package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.DistrictDay;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a time as exports write it: ISO 8601, 2026/11/24 下午 3:05, 2026年11月24日 星期二 15点05分, 20261124150500, 11/24/2026
 * 03:05 PM, or the number that a spreadsheet keeps for it. Without an offset it is the district's time. Ambiguous
 * dates, such as 03/04/2026, are not read. Our own parser, because a list of formatters would be long, since any date
 * may stand with any time, and would accept ambiguous dates.
 */
final class OrderTime {

    private static final Pattern NONE =
            Pattern.compile("|-+|/|无|未知|不详|空|null|none|n/?a|0+|0{4}-0{2}-0{2}[ T]?[0:.]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOISE = Pattern.compile("(星期|周|礼拜)[一二三四五六日天]|北京时间|\\(?(UTC|GMT)\\+0?8(:?00)?\\)?|^'");
    private static final String DATE = "(?:(?<year>\\d{4})[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})[日号]?"
            + "|(?<compact>\\d{8})"
            + "|(?<one>\\d{1,2})[-/.](?<two>\\d{1,2})[-/.](?<last>\\d{4}))";
    private static final String TIME = "(?<before>AM|PM)?(?<hour>\\d{1,2})(?:[:.时点](?<minute>\\d{1,2})?分?"
            + "(?:[:.]?(?<second>\\d{1,2})(?:[.,]\\d{1,9})?秒?)?)(?<after>AM|PM)?";
    private static final Pattern FORM = Pattern.compile(
            DATE + "(?:[T ]?(?:" + TIME + "|(?<digits>\\d{4}(?:\\d{2})?))(?<offset>Z|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Pattern TIME_ALONE = Pattern.compile("(AM|PM)?\\d{1,2}[:.时点].*");

    /** Days since 1899-12-30; from 1970 to 2100. */
    private static final Pattern DAYS = Pattern.compile("(2[6-9]|[3-6]\\d|7[0-2])\\d{3}([.]\\d+)?");

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1990;
    private static final int NOON = 12;
    private static final int SECONDS_A_DAY = 86_400;

    private OrderTime() {}

    /** Whether nothing was said. */
    static boolean isNone(String given) {
        return NONE.matcher(given.strip()).matches();
    }

    /** Joins a day and a time of day from two columns; either column may hold both. */
    static String joined(String date, String time) {
        if (isNone(time)) {
            return date;
        }
        return !isNone(date) && TIME_ALONE.matcher(plain(time)).matches() ? day(date) + " " + time : time;
    }

    private static String day(String date) {
        return date.strip().replaceFirst("[T ]0{1,2}:00(:00)?$", "");
    }

    /** @return empty for what is no time, or not surely one */
    static Optional<Instant> read(String given) {
        String text = plain(given);
        if (DAYS.matcher(text).matches()) {
            return Optional.of(
                    ofDays(Double.parseDouble(text)).atZone(DistrictDay.ZONE).toInstant());
        }
        Matcher matcher = FORM.matcher(text);
        try {
            return matcher.matches()
                    ? local(matcher)
                            .map(time -> time.atZone(zone(matcher)).toInstant().truncatedTo(ChronoUnit.MILLIS))
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static String plain(String given) {
        String usual =
                NOISE.matcher(Normalizer.normalize(given, Normalizer.Form.NFKC)).replaceAll("");
        return usual.replaceAll("\\s+", " ")
                .replaceAll("(?i) ?(上午|凌晨|清晨|早上|早晨|a[.]?m[.]?) ?", "AM")
                .replaceAll("(?i) ?(下午|傍晚|p[.]?m[.]?) ?", "PM")
                .replaceAll(" ?([:时点分]) ?", "$1")
                .strip()
                .toUpperCase(Locale.ROOT);
    }

    private static LocalDateTime ofDays(double days) {
        return DAY_0.plusDays((long) days)
                .atStartOfDay()
                .plusSeconds(Math.round((days - Math.floor(days)) * SECONDS_A_DAY));
    }

    private static Optional<LocalDateTime> local(Matcher time) {
        return date(time)
                .filter(date -> date.getYear() >= FIRST_YEAR)
                .map(date -> time.group("digits") == null ? atClock(date, time) : atDigits(date, time.group("digits")));
    }

    private static Optional<LocalDate> date(Matcher time) {
        if (time.group("compact") != null) {
            return Optional.of(LocalDate.parse(time.group("compact"), DateTimeFormatter.BASIC_ISO_DATE));
        }
        if (time.group("year") != null) {
            return Optional.of(LocalDate.of(part(time, "year"), part(time, "month"), part(time, "day")));
        }
        int one = part(time, "one");
        int two = part(time, "two");
        boolean american = two > NOON || one == two || time.group("after") != null && one <= NOON;
        if (!american && one <= NOON) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(part(time, "last"), american ? one : two, american ? two : one));
    }

    private static LocalDateTime atClock(LocalDate date, Matcher time) {
        String half = time.group("before") == null ? time.group("after") : time.group("before");
        int hour = part(time, "hour");
        if ("PM".equals(half) && hour < NOON) {
            hour += NOON;
        } else if ("AM".equals(half) && hour == NOON) {
            hour = 0;
        }
        return at(date, hour, part(time, "minute"), part(time, "second"));
    }

    private static LocalDateTime atDigits(LocalDate date, String digits) {
        int number = Integer.parseInt((digits + "00").substring(0, 6));
        return at(date, number / 10_000, number / 100 % 100, number % 100);
    }

    /** 24:00 is the end of the day. */
    private static LocalDateTime at(LocalDate date, int hour, int minute, int second) {
        return hour == 24 && minute == 0 && second == 0
                ? date.plusDays(1).atStartOfDay()
                : date.atTime(hour, minute, second);
    }

    private static int part(Matcher time, String name) {
        String digits = time.group(name);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static ZoneId zone(Matcher time) {
        String offset = time.group("offset");
        return offset == null ? DistrictDay.ZONE : ZoneOffset.of(offset);
    }
}
