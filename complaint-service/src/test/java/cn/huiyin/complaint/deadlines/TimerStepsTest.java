package cn.huiyin.complaint.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.EscalationLevel;
import cn.huiyin.complaint.cases.domain.TimerStep;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Warnings and escalations by the calendar and the policy that the repository brings, and by changed ones. */
class TimerStepsTest {

    private static final LocalDate ALWAYS = LocalDate.parse("2020-01-01");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(RunningComplaintService.pack());
    private static final TimerPolicy POLICY = TimerPolicyFile.read(RunningComplaintService.pack());

    private final CalendarDueTimes dueTimes = dueTimes(CALENDAR, POLICY);

    @Test
    void warnsAtFourFifthsOfTheWorkingTimeAndEscalatesInWorkingTime() {
        Deadline assign = dueTimes.start(DeadlineKind.ASSIGN, "standard", inDistrict("2026-03-10T16:00"));

        assertThat(assign.dueAt()).isEqualTo(inDistrict("2026-03-11T11:00"));
        assertThat(dueTimes.steps(assign))
                .containsExactly(
                        new TimerStep.Warning(inDistrict("2026-03-11T10:12"), 80),
                        new TimerStep.Missed(inDistrict("2026-03-11T11:00").plusMillis(1)),
                        new TimerStep.Escalation(
                                inDistrict("2026-03-11T15:00").plusMillis(1), EscalationLevel.SUPERVISOR),
                        new TimerStep.Escalation(inDistrict("2026-03-12T11:00").plusMillis(1), EscalationLevel.LEADER));
    }

    @Test
    void passesOverAHoliday() {
        Deadline accept = dueTimes.start(DeadlineKind.ACCEPT, "standard", inDistrict("2026-09-29T16:00"));

        assertThat(accept.dueAt()).isEqualTo(inDistrict("2026-09-30T18:00"));
        assertThat(dueTimes.steps(accept))
                .contains(new TimerStep.Escalation(inDistrict("2026-10-08T11:00"), EscalationLevel.OFFICE_HEAD));
    }

    @Provide
    Arbitrary<Instant> moments() {
        Instant begin = inDistrict("2025-01-01T00:00");
        return Arbitraries.longs().between(0, 500L * 24 * 60).map(minute -> begin.plus(Duration.ofMinutes(minute)));
    }

    @Provide
    Arbitrary<DeadlineKind> kinds() {
        return Arbitraries.of(DeadlineKind.ofEveryCase());
    }

    @Property
    void sendsNoReminderAtMidnightNorAtAnyOtherTimeWhenNobodyWorks(
            @ForAll("moments") Instant start, @ForAll("kinds") DeadlineKind kind, @ForAll("moments") Instant late) {
        Deadline deadline = dueTimes.start(kind, "standard", start);

        assertThat(dueTimes.steps(deadline)).allSatisfy(step -> {
            if (step instanceof TimerStep.Warning || step instanceof TimerStep.Escalation) {
                assertThat(CALENDAR.isWorkingTime(step.at())).isTrue();
            }
        });
        assertThat(CALENDAR.isWorkingTime(dueTimes.reminderAt(late))).isTrue();
        assertThat(dueTimes.reminderAt(late)).isAfterOrEqualTo(late);
    }

    @Test
    void holdsAReminderThatAnOutageDelayedUntilTheOfficesOpen() {
        Instant midnight = inDistrict("2026-03-11T00:00");

        assertThat(dueTimes.reminderAt(midnight)).isEqualTo(inDistrict("2026-03-11T09:00"));
        assertThat(dueTimes.reminderAt(inDistrict("2026-03-11T09:00"))).isEqualTo(inDistrict("2026-03-11T09:00"));
    }

    @Test
    void aDeactivatedDeadlinePolicyStopsEscalatingAfterItsLastDay() {
        LocalDate lastDay = LocalDate.parse("2026-03-11");
        List<TimerStep> steps = stepsUnder(escalation(ALWAYS, lastDay, 2), escalation(ALWAYS, lastDay, 7));

        assertThat(steps)
                .filteredOn(TimerStep.Escalation.class::isInstance)
                .extracting(TimerStep::at)
                .containsExactly(inDistrict("2026-03-11T15:00").plusMillis(1));
        assertThat(steps).hasAtLeastOneElementOfType(TimerStep.Missed.class);
    }

    @Test
    void keepsARunningDeadlineToThePolicyThatWasInForceWhenItStarted() {
        LocalDate change = LocalDate.parse("2026-03-11");

        assertThat(stepsUnder(escalation(ALWAYS, null, 2), escalation(change, null, 1)))
                .filteredOn(TimerStep.Escalation.class::isInstance)
                .extracting(TimerStep::at)
                .containsExactly(inDistrict("2026-03-11T15:00").plusMillis(1));
        assertThat(stepsUnder(escalation(ALWAYS, null, 2), escalation(change.minusDays(1), null, 1)))
                .filteredOn(TimerStep.Escalation.class::isInstance)
                .extracting(TimerStep::at)
                .containsExactly(inDistrict("2026-03-11T14:00").plusMillis(1));
    }

    @Test
    void waitsAfterTheListOfHolidaysHasExpiredAndGoesOnOnceTheYearIsThere() {
        Deadline accept = dueTimes.start(DeadlineKind.ACCEPT, "standard", inDistrict("2026-12-30T10:00"));
        CalendarDueTimes nextYear = dueTimes(
                new WorkingCalendar(
                        "later",
                        DistrictDay.ZONE,
                        WorkingHours.parse("09:00-12:00,14:00-18:00"),
                        Map.of(LocalDate.parse("2027-01-01"), DayKind.OFF),
                        2026,
                        2027),
                POLICY);

        assertThat(dueTimes.steps(accept)).contains(new TimerStep.Unknown(inDistrict("2027-01-01T00:00")));
        assertThat(nextYear.steps(accept))
                .contains(new TimerStep.Escalation(inDistrict("2027-01-04T11:00"), EscalationLevel.OFFICE_HEAD))
                .doesNotHaveAnyElementsOfTypes(TimerStep.Unknown.class);
        assertThat(dueTimes.reminderAt(inDistrict("2027-01-01T00:00"))).isEqualTo(inDistrict("2027-01-01T00:00"));
    }

    @Test
    void hasNoStepWithoutADueTime() {
        Deadline deadline = dueTimes.start(DeadlineKind.ANSWER, "standard", inDistrict("2026-12-20T10:00"));

        assertThat(deadline.mayTimeOut()).isFalse();
        assertThat(dueTimes.steps(deadline)).isEmpty();
    }

    /** Those of a deadline that began on 10 March 2026 and is due at 11:00 on the day after. */
    private static List<TimerStep> stepsUnder(TimerPolicy.Row... rows) {
        CalendarDueTimes changed = dueTimes(CALENDAR, new TimerPolicy(List.of(rows)));
        return changed.steps(changed.start(DeadlineKind.ASSIGN, "standard", inDistrict("2026-03-10T16:00")));
    }

    private static TimerPolicy.Row escalation(LocalDate from, @Nullable LocalDate until, int hours) {
        return new TimerPolicy.Escalation(DeadlineKind.ASSIGN, from, until, hours * 60, EscalationLevel.SUPERVISOR);
    }

    private static CalendarDueTimes dueTimes(WorkingCalendar calendar, TimerPolicy policy) {
        DeadlinePolicy limits = new DeadlinesConfiguration()
                .deadlinePolicy(
                        new DistrictSettings(RunningComplaintService.pack().toString()));
        return new CalendarDueTimes(
                _ -> calendar,
                limits,
                new DeadlineSettings(5, 5, 30, 30, true),
                policy,
                new ReportInPolicy(List.of()),
                new SimpleMeterRegistry());
    }

    private static Instant inDistrict(String time) {
        return LocalDateTime.parse(time).atZone(DistrictDay.ZONE).toInstant();
    }
}
