package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.district.DistrictSettings;
import cn.huiyin.platform.calendar.WorkingCalendar;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.Supplier;

/** Due times by the calendar, the limits and the timers that the repository brings. */
public final class PackDueTimes {

    private PackDueTimes() {}

    public static DueTimes load() {
        WorkingCalendar calendar = calendar();
        return by(() -> calendar);
    }

    public static WorkingCalendar calendar() {
        return WorkingCalendar.load(RunningComplaintService.pack());
    }

    /** By the limits and timers that the repository brings, and the calendar that holds whenever one is asked for. */
    public static DueTimes by(Supplier<WorkingCalendar> calendar) {
        DistrictSettings settings =
                new DistrictSettings(RunningComplaintService.pack().toString());
        DeadlinePolicy policy = new DeadlinesConfiguration().deadlinePolicy(settings);
        return new CalendarDueTimes(
                _ -> calendar.get(),
                policy,
                new DeadlineSettings(5, 5, 30, 30, true),
                TimerPolicyFile.read(settings.folder()),
                ReportInPolicyFile.read(settings.folder(), policy.classes()),
                new SimpleMeterRegistry());
    }
}
