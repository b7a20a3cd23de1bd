package cn.huiyin.complaint.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.ExtraTime;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.district.DistrictSettings;
import cn.huiyin.platform.calendar.DayKind;
import cn.huiyin.platform.calendar.WorkingCalendar;
import cn.huiyin.platform.calendar.WorkingHours;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due times by the calendar and the deadline classes that the repository brings. */
class CalendarDueTimesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(RunningComplaintService.pack());

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CalendarDueTimes dueTimes = dueTimes(CALENDAR);

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "ASSIGN, standard, 2026-03-10T09:00, 2026-03-10T15:00, four working hours, the noon break is none of them",
        "ASSIGN, standard, 2026-03-10T23:30, 2026-03-11T15:00, four working hours, filed at night counts from the morning",
        "ASSIGN, standard, 2026-09-30T16:00, 2026-10-08T11:00, four working hours, the National Day week lies between",
        "ACCEPT, standard, 2026-10-16T10:00, 2026-10-19T18:00, one working day, a weekend lies between",
        "ACCEPT, standard, 2026-10-09T10:00, 2026-10-10T18:00, one working day, the Saturday is made up for a holiday",
        "ACCEPT, urgent, 2026-03-10T11:00, 2026-03-10T15:00, two working hours, urgent",
        "ANSWER, urgent, 2026-04-30T17:00, 2026-05-11T18:00, five working days, Labour Day and its make-up day",
        "ANSWER, standard, 2026-12-10T10:00, 2026-12-31T18:00, fifteen working days, the last day of the calendar"
    })
    void countsWorkingTimeOnly(
            DeadlineKind kind, String deadlineClass, String startedAt, String dueAt, String limit, String why) {
        assertThat(start(kind, deadlineClass, startedAt).dueAt())
                .as("%s: %s", limit, why)
                .isEqualTo(inDistrict(dueAt));
    }

    @Test
    void alarmsWhenTheListOfHolidaysHasExpired() {
        Deadline deadline = start(DeadlineKind.ANSWER, "standard", "2026-12-11T10:00");

        assertThat(deadline.dueAt()).isEqualTo(inDistrict("2026-12-31T18:00"));
        assertThat(deadline.knownDueAt()).isNull();
        assertThat(deadline.missingYear()).isEqualTo(2027);
        assertThat(deadline.running()).isTrue();
        assertThat(deadline.late(inDistrict("2027-06-01T00:00"))).isFalse();
        assertThat(deadline.mayTimeOut()).isFalse();
        assertThat(meters.counter("huiyin.deadlines.calendar.year.missing").count())
                .isEqualTo(1);
    }

    @Test
    void saysNothingOfADeadlineThatBeginsBehindTheEndOfTheCalendar() {
        Deadline deadline = start(DeadlineKind.ANSWER, "standard", "2027-01-04T10:00");

        assertThat(deadline.dueAt()).isNull();
        assertThat(deadline.missingYear()).isEqualTo(2027);
    }

    @Test
    void leavesAnOpenDueTimeOpenWhateverIsGiven() {
        Deadline open = start(DeadlineKind.ANSWER, "standard", "2026-12-11T10:00");

        assertThat(dueTimes.extended(open, 3)).isEqualTo(open);
        Deadline resumed =
                dueTimes.resumed(open.pausedSince(inDistrict("2026-12-14T10:00")), inDistrict("2026-12-15T10:00"));
        assertThat(resumed).isEqualTo(open);
    }

    @Test
    void takesUpADueTimeOnceTheCalendarHasTheYear() {
        Deadline open = start(DeadlineKind.ANSWER, "standard", "2026-12-11T10:00");

        Deadline known = dueTimes(CALENDAR.with("2026.1+1", 2027, Map.of(LocalDate.parse("2027-01-01"), DayKind.OFF)))
                .recomputed(open, "standard", List.of());

        assertThat(known.dueAt()).isEqualTo(inDistrict("2027-01-04T18:00"));
        assertThat(known.missingYear()).isNull();
        assertThat(known.calendarVersion()).isEqualTo("2026.1+1");
    }

    /** What two calendars say differently is no extension. */
    @Test
    void carriesNoDifferenceOfCalendarsOverToAnotherClass() {
        Deadline answer = start(DeadlineKind.ANSWER, "standard", "2026-03-10T10:00");
        CalendarDueTimes uploaded =
                dueTimes(CALENDAR.with("2026.1+1", 2026, Map.of(LocalDate.parse("2026-03-11"), DayKind.OFF)));

        Deadline urgent = uploaded.recomputed(answer, "urgent", List.of());

        assertThat(urgent.dueAt()).isEqualTo(inDistrict("2026-03-18T18:00"));
    }

    /** The events that move a due time and its computation from the beginning agree, in whatever order they came. */
    @Property
    void comesToTheSameDueTimeFromTheBeginning(
            @ForAll @IntRange(max = 20_000) int minute,
            @ForAll @IntRange(min = 1, max = 9_000) int waited,
            @ForAll @IntRange(min = 1, max = 10) int extended,
            @ForAll boolean extendedFirst) {
        Deadline started = dueTimes.start(
                DeadlineKind.ANSWER, "standard", inDistrict("2026-01-05T00:00").plus(Duration.ofMinutes(minute)));
        Instant from = started.startedAt().plusSeconds(61);
        Instant until = from.plus(Duration.ofMinutes(waited));
        ExtraTime wait = new ExtraTime.Waited(from, until);
        ExtraTime extension = new ExtraTime.Extended(until, extended);

        Deadline moved = extendedFirst
                ? dueTimes.resumed(dueTimes.extended(started, extended).pausedSince(from), until)
                : dueTimes.extended(dueTimes.resumed(started.pausedSince(from), until), extended);

        assertThat(dueTimes.recomputed(
                        started, "standard", extendedFirst ? List.of(extension, wait) : List.of(wait, extension)))
                .isEqualTo(moved);
    }

    @Test
    void keepsTheHoursOfTheOfficeForAllButTheAssignment() {
        WorkingCalendar early = CALENDAR.withHours(WorkingHours.parse("08:00-12:00,14:00-17:00"));
        CalendarDueTimes both = new CalendarDueTimes(
                office -> "500108001".equals(office) ? early : CALENDAR,
                policy(),
                new DeadlineSettings(5, 5, 30, 30, true),
                TimerPolicyFile.read(RunningComplaintService.pack()),
                ReportInPolicyFile.read(RunningComplaintService.pack(), policy().classes()),
                meters);
        CalendarDueTimes here = both.of(new Office("500108001", "铜元局街道"));
        Instant night = inDistrict("2026-03-10T23:00");

        assertThat(here.start(DeadlineKind.ACCEPT, "urgent", night).dueAt()).isEqualTo(inDistrict("2026-03-11T10:00"));
        assertThat(here.start(DeadlineKind.ANSWER, "urgent", night).dueAt()).isEqualTo(inDistrict("2026-03-17T17:00"));
        assertThat(here.start(DeadlineKind.ASSIGN, "urgent", night).dueAt()).isEqualTo(inDistrict("2026-03-11T10:00"));
        assertThat(both.start(DeadlineKind.ACCEPT, "urgent", night).dueAt()).isEqualTo(inDistrict("2026-03-11T11:00"));
        assertThat(here.reminderAt(night)).isEqualTo(inDistrict("2026-03-11T08:00"));
        assertThat(here.start(DeadlineKind.ACCEPT, "urgent", night).calendarVersion())
                .startsWith("2026.1~");
    }

    @Test
    void givesThirtyNaturalDaysToAskForAReviewAndThirtyForItsOpinion() {
        Instant told = inDistrict("2026-09-02T09:30");

        assertThat(dueTimes.reviewUntil(told))
                .as("the holiday rolls forward")
                .isEqualTo(inDistrict("2026-10-08T18:00"));
        assertThat(dueTimes.startReview(DeadlineKind.REVIEW, told).dueAt()).isEqualTo(inDistrict("2026-10-08T18:00"));
        assertThat(dueTimes.reviewUntil(inDistrict("2026-12-20T09:30")))
                .as("a year that the calendar lacks")
                .isNull();
        assertThat(dueTimes.startReview(DeadlineKind.RE_REVIEW, inDistrict("2026-12-20T09:30"))
                        .missingYear())
                .isEqualTo(2027);
    }

    @Test
    void setsADeadlineOfASingleActInWorkingDays() {
        Deadline plan = dueTimes.startWithin(DeadlineKind.LEAD, inDistrict("2026-09-30T16:00"), 2);

        assertThat(plan.dueAt()).isEqualTo(inDistrict("2026-10-09T18:00"));
    }

    @Test
    void givesWhatAnActSetItsDueTimeOnceTheYearIsKnown() {
        Instant lastDays = inDistrict("2026-12-28T10:00");
        CalendarDueTimes uploaded =
                dueTimes(CALENDAR.with("2026.1+1", 2027, Map.of(LocalDate.parse("2027-01-01"), DayKind.OFF)));

        for (DeadlineKind kind : List.of(DeadlineKind.LEAD, DeadlineKind.SUPERVISION)) {
            Deadline open = dueTimes.startWithin(kind, lastDays, 5);

            assertThat(open.knownDueAt()).isNull();
            assertThat(dueTimes.recomputedOfAct(open)).isEqualTo(open);
            assertThat(uploaded.recomputedOfAct(open)).isEqualTo(uploaded.startWithin(kind, lastDays, 5));
            assertThat(uploaded.recomputedOfAct(open).dueAt()).isEqualTo(inDistrict("2027-01-05T18:00"));
        }
        Deadline review = dueTimes.startReview(DeadlineKind.REVIEW, lastDays);
        assertThat(uploaded.recomputedOfAct(review).dueAt()).isEqualTo(inDistrict("2027-01-27T18:00"));
    }

    @Test
    void keepsByWhatItWasComputed() {
        Deadline deadline = start(DeadlineKind.ANSWER, "standard", "2026-03-10T09:00");

        assertThat(deadline.calendarVersion()).isEqualTo("2026.1");
        assertThat(deadline.policyVersion()).isNotBlank();
    }

    private CalendarDueTimes dueTimes(WorkingCalendar calendar) {
        return new CalendarDueTimes(
                _ -> calendar,
                policy(),
                new DeadlineSettings(5, 5, 30, 30, true),
                TimerPolicyFile.read(RunningComplaintService.pack()),
                ReportInPolicyFile.read(RunningComplaintService.pack(), policy().classes()),
                meters);
    }

    private static DeadlinePolicy policy() {
        return new DeadlinesConfiguration()
                .deadlinePolicy(
                        new DistrictSettings(RunningComplaintService.pack().toString()));
    }

    private Deadline start(DeadlineKind kind, String deadlineClass, String startedAt) {
        return dueTimes.start(kind, deadlineClass, inDistrict(startedAt));
    }

    private static Instant inDistrict(String time) {
        return LocalDateTime.parse(time).atZone(DistrictDay.ZONE).toInstant();
    }
}
