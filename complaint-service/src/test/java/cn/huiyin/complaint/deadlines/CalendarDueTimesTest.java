package cn.huiyin.complaint.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.district.DistrictSettings;
import cn.huiyin.platform.calendar.WorkingCalendar;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due times by the calendar and the deadline classes that the repository brings. */
class CalendarDueTimesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(RunningComplaintService.pack());

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CalendarDueTimes dueTimes = new CalendarDueTimes(
            () -> CALENDAR,
            new DeadlinesConfiguration()
                    .deadlinePolicy(
                            new DistrictSettings(RunningComplaintService.pack().toString())),
            new DeadlineSettings(5, 5, 30, 30, true),
            TimerPolicyFile.read(RunningComplaintService.pack()),
            ReportInPolicyFile.read(RunningComplaintService.pack()),
            meters);

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
    void runsWithoutADueTimeIntoAYearThatTheCalendarLacksAndRaisesAnAlarm() {
        Deadline deadline = start(DeadlineKind.ANSWER, "standard", "2026-12-11T10:00");

        assertThat(deadline.dueAt()).isNull();
        assertThat(deadline.missingYear()).isEqualTo(2027);
        assertThat(deadline.running()).isTrue();
        assertThat(meters.counter("huiyin.deadlines.calendar.year.missing").count())
                .isEqualTo(1);
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
    void keepsByWhatItWasComputed() {
        Deadline deadline = start(DeadlineKind.ANSWER, "standard", "2026-03-10T09:00");

        assertThat(deadline.calendarVersion()).isEqualTo("2026.1");
        assertThat(deadline.policyVersion()).isNotBlank();
    }

    private Deadline start(DeadlineKind kind, String deadlineClass, String startedAt) {
        return dueTimes.start(kind, deadlineClass, inDistrict(startedAt));
    }

    private static Instant inDistrict(String time) {
        return LocalDateTime.parse(time).atZone(DistrictDay.ZONE).toInstant();
    }
}
