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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The calendar against a count of every minute of four years, one by one, that shares no code with it. */
class CountedMinutesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime BEGIN = LocalDateTime.parse("2023-01-01T00:00");
    private static final LocalDateTime END = LocalDateTime.parse("2027-01-01T00:00");
    private static final Map<LocalDate, String> OVERRIDES = overrides();
    private static final int LONGEST = 40 * 7 * 60;
    private static final String USUAL = "09:00-12:00,14:00-18:00";
    private static final Counted COUNTED = count(USUAL);

    /** With and without a lunch break, in three pieces, around midnight, and nearly the whole day. */
    private static final Map<String, Counted> OWN_HOURS = Stream.of(
                    "08:30-12:00,14:30-17:30",
                    "09:00-17:00",
                    "07:00-11:30,13:00-15:15,19:00-22:45",
                    "00:00-00:01,23:58-23:59",
                    "00:00-23:59")
            .collect(Collectors.toMap(Function.identity(), CountedMinutesTest::count));

    private final WorkingCalendar calendar = NananCalendar.load();

    /**
     * @param before working minutes before each minute
     * @param worked the minutes that are worked, in their order
     */
    private record Counted(int[] before, int[] worked) {}

    /** Mistake 7: a calendar that loses a minute at midnight. */
    @Property(tries = 100_000)
    void addsWorkingTimeAsACountOfMinutesDoes(
            @ForAll("minutes") int start, @ForAll @IntRange(min = 1, max = LONGEST) int minutes) {
        int last = COUNTED.before()[start] + minutes - 1;
        if (last < COUNTED.worked().length) {
            assertThat(calendar.plusWorkingMinutes(at(start), minutes)).isEqualTo(at(COUNTED.worked()[last] + 1));
        }
    }

    @Property(tries = 100_000)
    void measuresWorkingTimeAsACountOfMinutesDoes(@ForAll("minutes") int one, @ForAll("minutes") int other) {
        assertThat(calendar.workingMinutesBetween(at(one), at(other)))
                .isEqualTo(COUNTED.before()[other] - COUNTED.before()[one]);
    }

    @Property(tries = 100_000)
    void countsTheOwnHoursOfAnOfficeAsACountOfMinutesDoes(
            @ForAll("ownHours") String hours,
            @ForAll("minutes") int start,
            @ForAll("minutes") int other,
            @ForAll @IntRange(min = 1, max = LONGEST) int minutes) {
        WorkingCalendar own = calendar.withHours(WorkingHours.parse(hours));
        Counted counted = OWN_HOURS.get(hours);
        int last = counted.before()[start] + minutes - 1;

        if (last < counted.worked().length) {
            assertThat(own.plusWorkingMinutes(at(start), minutes)).isEqualTo(at(counted.worked()[last] + 1));
        }
        assertThat(own.workingMinutesBetween(at(start), at(other)))
                .isEqualTo(counted.before()[other] - counted.before()[start]);
    }

    @Provide
    Arbitrary<String> ownHours() {
        return Arbitraries.of(OWN_HOURS.keySet().stream().sorted().toList());
    }

    @Property(tries = 100_000)
    void endsANaturalDayWhereAWalkOverDaysDoes(
            @ForAll("minutes") int start, @ForAll @IntRange(min = 1, max = 90) int days, @ForAll boolean rollForward) {
        Map<LocalDate, String> overrides = OVERRIDES;
        LocalDate last = BEGIN.plusMinutes(start).toLocalDate().plusDays(days);
        while (rollForward && last.getYear() < END.getYear() && !isWorked(last, overrides)) {
            last = last.plusDays(1);
        }

        if (last.getYear() < END.getYear()) {
            assertThat(calendar.endOfDay(at(start), days, rollForward))
                    .isEqualTo(last.atTime(18, 0).atZone(ZONE).toInstant());
        }
    }

    /** Any minute, and those around holidays, make-up days, midnight, the lunch break and the ends of years. */
    @Provide
    Arbitrary<Integer> minutes() {
        int all = COUNTED.before().length;
        List<Integer> days = overrides().keySet().stream()
                .filter(day -> !day.isBefore(BEGIN.toLocalDate()))
                .map(day -> minuteOf(day.atStartOfDay()))
                .toList();
        List<Integer> years = List.of(
                minuteOf(LocalDateTime.parse("2024-01-01T00:00")),
                minuteOf(LocalDateTime.parse("2025-01-01T00:00")),
                minuteOf(LocalDateTime.parse("2026-01-01T00:00")),
                all - 1);
        Arbitrary<Integer> edges = Arbitraries.oneOf(Arbitraries.of(days), Arbitraries.of(years));
        Arbitrary<Integer> hours = Arbitraries.of(0, 9, 12, 14, 18, 24).map(hour -> hour * 60);
        Arbitrary<Integer> around = edges.flatMap(edge -> hours.flatMap(
                        hour -> Arbitraries.integers().between(-2, 2).map(more -> edge + hour + more)))
                .map(minute -> Math.clamp(minute, 0, all - 1));
        return Arbitraries.oneOf(Arbitraries.integers().between(0, all - 1), around);
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
