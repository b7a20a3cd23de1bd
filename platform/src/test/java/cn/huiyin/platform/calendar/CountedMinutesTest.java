package cn.huiyin.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendar against a count of every minute of four years, one by one, that shares no code with it. */
class CountedMinutesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime BEGIN = LocalDateTime.parse("2023-01-01T00:00");
    private static final LocalDateTime END = LocalDateTime.parse("2027-01-01T00:00");
    private static final Map<LocalDate, String> OVERRIDES = overrides();
    private static final int LONGEST = 40 * 7 * 60;
    private static final String USUAL = "09:00-12:00,14:00-18:00";
    private static final Counted COUNTED = count(USUAL);
    private static final int DRAWS = 100_000;

    private static final List<Integer> ODD_DAYS = OVERRIDES.keySet().stream()
            .filter(day -> !day.isBefore(BEGIN.toLocalDate()))
            .map(day -> minuteOf(day.atStartOfDay()))
            .toList();
    private static final List<Integer> ENDS_OF_YEARS = Stream.of("2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01")
            .map(day -> minuteOf(LocalDate.parse(day).atStartOfDay()))
            .toList();
    private static final List<Integer> EDGES_OF_A_DAY = List.of(0, 9, 12, 14, 18, 24);

    private final WorkingCalendar calendar = NananCalendar.load();

    /**
     * @param before working minutes before each minute
     * @param worked the minutes that are worked, in their order
     */
    private record Counted(int[] before, int[] worked) {}

    @Test
    void losesNoMinuteAtMidnightWhereWorkingTimeIsAdded() {
        draw(random -> addsAsCounted(calendar, COUNTED, minute(random), minutes(random)));
    }

    @Test
    void measuresWorkingTimeAsACountOfMinutesDoes() {
        draw(random -> measuresAsCounted(calendar, COUNTED, minute(random), minute(random)));
    }

    @ParameterizedTest
    @MethodSource("ownHours")
    void countsTheOwnHoursOfAnOfficeAsACountOfMinutesDoes(String hours) {
        WorkingCalendar own = calendar.withHours(WorkingHours.parse(hours));
        Counted counted = count(hours);

        draw(random -> {
            int start = minute(random);
            addsAsCounted(own, counted, start, minutes(random));
            measuresAsCounted(own, counted, start, minute(random));
        });
    }

    @Test
    void endsANaturalDayWhereAWalkOverDaysDoes() {
        draw(random -> {
            int start = minute(random);
            int days = random.nextInt(1, 91);
            boolean rollForward = random.nextBoolean();
            LocalDate last = BEGIN.plusMinutes(start).toLocalDate().plusDays(days);
            while (rollForward && last.getYear() < END.getYear() && !isWorked(last, OVERRIDES)) {
                last = last.plusDays(1);
            }

            if (last.getYear() < END.getYear()) {
                assertSame(
                        calendar.endOfDay(at(start), days, rollForward),
                        last.atTime(18, 0).atZone(ZONE).toInstant(),
                        () -> "%s days from %s, rolled forward: %s".formatted(days, at(start), rollForward));
            }
        });
    }

    /** With and without a lunch break, in three pieces, around midnight, and nearly the whole day. */
    static Stream<String> ownHours() {
        return Stream.of(
                "08:30-12:00,14:30-17:30",
                "09:00-17:00",
                "07:00-11:30,13:00-15:15,19:00-22:45",
                "00:00-00:01,23:58-23:59",
                "00:00-23:59");
    }

    private static void addsAsCounted(WorkingCalendar calendar, Counted counted, int start, int minutes) {
        int last = counted.before()[start] + minutes - 1;
        if (last < counted.worked().length) {
            assertSame(
                    calendar.plusWorkingMinutes(at(start), minutes),
                    at(counted.worked()[last] + 1),
                    () -> "%s minutes from %s".formatted(minutes, at(start)));
        }
    }

    private static void measuresAsCounted(WorkingCalendar calendar, Counted counted, int one, int other) {
        assertSame(
                calendar.workingMinutesBetween(at(one), at(other)),
                (long) counted.before()[other] - counted.before()[one],
                () -> "from %s to %s".formatted(at(one), at(other)));
    }

    /** Describes a draw only where it fails: to describe each of a million takes longer than the calendar. */
    private static void assertSame(Object computed, Object counted, Supplier<String> draw) {
        if (!computed.equals(counted)) {
            assertThat(computed).as(draw.get()).isEqualTo(counted);
        }
    }

    /** Others each time. A property of jqwik would draw them too, but a draw costs it more than the calendar takes. */
    private static void draw(Consumer<RandomGenerator> check) {
        RandomGenerator random = new SplittableRandom();
        for (int draw = 0; draw < DRAWS; draw++) {
            check.accept(random);
        }
    }

    private static int minutes(RandomGenerator random) {
        return random.nextInt(1, LONGEST + 1);
    }

    /** Any minute, and those around holidays, make-up days, midnight, the lunch break and the ends of years. */
    private static int minute(RandomGenerator random) {
        int all = COUNTED.before().length;
        if (random.nextBoolean()) {
            return random.nextInt(all);
        }
        List<Integer> edges = random.nextBoolean() ? ODD_DAYS : ENDS_OF_YEARS;
        int edge = edges.get(random.nextInt(edges.size()));
        int hour = EDGES_OF_A_DAY.get(random.nextInt(EDGES_OF_A_DAY.size()));
        return Math.clamp(edge + hour * 60L + random.nextInt(-2, 3), 0, all - 1);
    }

    private static Counted count(String hours) {
        boolean[] open = openMinutes(hours);
        int all = minuteOf(END);
        int[] before = new int[all];
        int[] worked = new int[all];
        int count = 0;
        for (int minute = 0; minute < all; minute++) {
            before[minute] = count;
            LocalDateTime time = BEGIN.plusMinutes(minute);
            if (open[time.getHour() * 60 + time.getMinute()] && isWorked(time.toLocalDate(), OVERRIDES)) {
                worked[count++] = minute;
            }
        }
        return new Counted(before, Arrays.copyOf(worked, count));
    }

    /** Minute by minute of a day. */
    private static boolean[] openMinutes(String hours) {
        boolean[] open = new boolean[24 * 60];
        for (String span : hours.split(",")) {
            String[] ends = span.split("[-:]");
            int opens = Integer.parseInt(ends[0]) * 60 + Integer.parseInt(ends[1]);
            int closes = Integer.parseInt(ends[2]) * 60 + Integer.parseInt(ends[3]);
            Arrays.fill(open, opens, closes, true);
        }
        return open;
    }

    private static boolean isWorked(LocalDate day, Map<LocalDate, String> overrides) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return overrides.getOrDefault(day, weekend ? "OFF" : "WORK").equals("WORK");
    }

    private static Map<LocalDate, String> overrides() {
        try {
            HashMap<LocalDate, String> overrides = new HashMap<>();
            Files.readAllLines(Path.of("..", "packs", "nanan", "calendar", "workdays.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> overrides.put(LocalDate.parse(cells[0]), cells[1]));
            return overrides;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int minuteOf(LocalDateTime time) {
        return Math.toIntExact(Duration.between(BEGIN, time).toMinutes());
    }

    private static Instant at(int minute) {
        return BEGIN.plusMinutes(minute).atZone(ZONE).toInstant();
    }
}
