package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.district.DistrictSettings;
import cn.huiyin.platform.calendar.WorkingCalendar;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Due times by the calendar, the limits and the timers that the repository brings. */
public final class PackDueTimes {

    private PackDueTimes() {}

    public static DueTimes load() {
        DistrictSettings settings =
                new DistrictSettings(RunningComplaintService.pack().toString());
        WorkingCalendar calendar = WorkingCalendar.load(settings.folder());
        return new CalendarDueTimes(
                _ -> calendar,
                new DeadlinesConfiguration().deadlinePolicy(settings),
                new DeadlineSettings(5, 5, 30, 30, true),
                TimerPolicyFile.read(settings.folder()),
                ReportInPolicyFile.read(settings.folder()),
                new SimpleMeterRegistry());
    }
}
