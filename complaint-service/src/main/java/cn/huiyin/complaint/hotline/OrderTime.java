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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time as exports write it: ISO 8601, 2026/11/24 下午 3:05, 2026年11月24日 星期二 15点05分, 20261124150500, 11/24/2026
 * 03:05 PM, or the number that a spreadsheet keeps for it. Without an offset it is the district's time. Ambiguous
 * dates, such as 03/04/2026, are not read. Our own parser, because a list of formatters would be long, since any date
 * may stand with any time, and would accept ambiguous dates.
 */
final class OrderTime {

    private static final Pattern NOISE =
            Pattern.compile("\\(?(星期|周|礼拜)[一二三四五六日天]\\)?|北京时间|\\(?(UTC|GMT)\\+0?8(:?00)?\\)?|\\[Asia/Shanghai]|^'|整$");

    private static final Map<String, String> PARTS_OF_DAY = Map.of(
            "上午|凌晨|清晨|清早|早上|早晨|早|a[.]?m[.]?", "AM",
            "下午|午后|p[.]?m[.]?", "PM",
            "傍晚|晚上|晚间|夜间|夜里|深夜|半夜|午夜|晚", "EVENING",
            "中午|正午", "NOON");

    private static final Pattern NUMERALS = Pattern.compile("[〇零一二三四五六七八九十]+");
    private static final String DATE =
            "(?:(?<year>\\d{4}|\\d{2}(?=年))[-/.年](?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})[日号]?"
                    + "|(?<compact>\\d{8})"
                    + "|(?<one>\\d{1,2})[-/.](?<two>\\d{1,2})[-/.](?<last>\\d{4}))";
    private static final String TIME = "(?<before>AM|PM|EVENING|NOON)?(?<hour>\\d{1,2})(?:[:.时点](?<minute>\\d{1,2})?分?"
            + "(?:[:.]?(?<second>\\d{1,2})(?:[.,]\\d{1,9})?秒?)?)(?<after>AM|PM)?";
    private static final Pattern FORM = Pattern.compile(DATE + "(?:(?:T|,? ?)(?:" + TIME
            + "|(?<digits>\\d{4}(?:\\d{2})?))(?: ?(?<offset>Z|[+-]\\d{2}(?::?\\d{2})?))?)?");
    private static final Pattern TIME_ALONE = Pattern.compile("(AM|PM|EVENING|NOON)?\\d{1,2}[:.时点].*");

    /** As Java writes a time of this country. */
    private static final DateTimeFormatter OF_JAVA =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'CST' uuuu", Locale.ENGLISH);

    /** Days since 1899-12-30; from 1970 to 2100. */
    private static final Pattern DAYS = Pattern.compile("(2[6-9]|[3-6]\\d|7[0-2])\\d{3}([.]\\d+)?");

    /** A time of day as a spreadsheet keeps it. */
    private static final Pattern PART_OF_DAY = Pattern.compile("0?[.]\\d+");

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1990;
    private static final int CENTURY = 2000;
    private static final int NOON = 12;
    private static final int EVENING_BEGINS = 16;
    private static final int SECONDS_A_DAY = 86_400;

    private OrderTime() {}

    /** Joins a day and a time of day from two columns; either column may hold both. */
    static String joined(String date, String time) {
        if (time.isBlank()) {
            return date;
        }
        if (PART_OF_DAY.matcher(time.strip()).matches()) {
            return joined(date, ofDays(Double.parseDouble(time)).toLocalTime().toString());
        }
        return !date.isBlank() && TIME_ALONE.matcher(plain(time)).matches() ? day(date) + " " + time : time;
    }

    private static String day(String date) {
        String day = date.strip().replaceFirst("[T ]0{1,2}:00(:00)?$", "");
        return DAYS.matcher(day).matches()
                ? ofDays(Double.parseDouble(day)).toLocalDate().toString()
                : day;
    }

    /** @return empty for what is no time, or not surely one */
    static Optional<Instant> read(String given) {
        String text = plain(given);
        Matcher matcher = FORM.matcher(text);
        try {
            if (DAYS.matcher(text).matches()) {
                return at(ofDays(Double.parseDouble(text)), DistrictDay.ZONE);
            }
            if (given.contains(" CST ")) {
                return at(LocalDateTime.parse(given.strip(), OF_JAVA), DistrictDay.ZONE);
            }
            return matcher.matches() ? local(matcher).flatMap(time -> at(time, zone(matcher))) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> at(LocalDateTime time, ZoneId zone) {
        return time.getYear() < FIRST_YEAR
                ? Optional.empty()
                : Optional.of(time.atZone(zone).toInstant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static String plain(String given) {
        String usual = NOISE.matcher(Normalizer.normalize(given, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=[时点])半", "30分");
        for (Map.Entry<String, String> part : PARTS_OF_DAY.entrySet()) {
            usual = usual.replaceAll("(?i) ?(" + part.getKey() + ") ?", part.getValue());
        }
        return NUMERALS.matcher(usual)
                .replaceAll(numeral -> digits(numeral.group()))
                .replaceAll(" ?([年月日号:时点分]) ?", "$1")
                .toUpperCase(Locale.ROOT);
    }

    /** 二〇二六 as 2026, 十五 as 15, 二十四 as 24. */
    private static String digits(String numeral) {
        String positional =
                numeral.replaceAll("(?<!^)十(?!$)", "").replaceAll("^十", "一").replaceAll("十$", "〇");
        return numeral.equals("十")
                ? "10"
                : positional
                        .chars()
                        .map(digit -> Math.max(0, "〇一二三四五六七八九".indexOf(digit)))
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining());
    }

    private static LocalDateTime ofDays(double days) {
        return DAY_0.plusDays((long) days)
                .atStartOfDay()
                .plusSeconds(Math.round((days - Math.floor(days)) * SECONDS_A_DAY));
    }

    private static Optional<LocalDateTime> local(Matcher time) {
        return date(time)
                .map(date -> time.group("digits") == null ? atClock(date, time) : atDigits(date, time.group("digits")));
    }

    private static Optional<LocalDate> date(Matcher time) {
        if (time.group("compact") != null) {
            return Optional.of(LocalDate.parse(time.group("compact"), DateTimeFormatter.BASIC_ISO_DATE));
        }
        if (time.group("year") != null) {
            int year = part(time, "year");
            return Optional.of(
                    LocalDate.of(year < 100 ? CENTURY + year : year, part(time, "month"), part(time, "day")));
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
        return at(date, hour(part(time, "hour"), half), part(time, "minute"), part(time, "second"));
    }

    /** @return -1 where the word does not fit the hour: 12 in the evening may be either midnight */
    private static int hour(int said, @Nullable String partOfDay) {
        int afternoon = said < NOON ? said + NOON : said;
        return switch (partOfDay) {
            case "AM" -> said > NOON ? -1 : said % NOON;
            case "PM" -> afternoon;
            case "EVENING" -> afternoon > EVENING_BEGINS && said != NOON ? afternoon : -1;
            case "NOON" -> said == 1 || said == 2 ? afternoon : said >= 11 && said <= 14 ? said : -1;
            case null, default -> said;
        };
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
