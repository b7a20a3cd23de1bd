package cn.huiyin.complaint.calendar;

import cn.huiyin.complaint.calendar.CalendarPreview.Finding;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.admin.AdminLog;
import cn.huiyin.platform.calendar.DayKind;
import cn.huiyin.platform.calendar.WorkingCalendar;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays a year of days over the calendar: shown first, then stored for all replicas. Moves no deadline that runs. */
@Component
class UploadCalendar {

    private final CalendarInForce inForce;
    private final CalendarUploads uploads;
    private final RunningDeadlines deadlines;
    private final AdminLog log;
    private final Clock clock;

    UploadCalendar(
            CalendarInForce inForce, CalendarUploads uploads, RunningDeadlines deadlines, AdminLog log, Clock clock) {
        this.inForce = inForce;
        this.uploads = uploads;
        this.deadlines = deadlines;
        this.log = log;
        this.clock = clock;
    }

    CalendarPreview preview(CalendarForm form) {
        inForce.refresh();
        CalendarVersions layers = inForce.layers();
        CalendarFile file = CalendarFile.read(form.file(), form.year());
        List<Finding> errors = new ArrayList<>(ofTime(form, layers));
        errors.addAll(file.errors());
        String version = CalendarVersions.version(layers.pack(), layers.uploads() + 1);
        if (!errors.isEmpty()) {
            return new CalendarPreview(version, errors, List.of(), List.of(), null, null, 0, 0);
        }
        WorkingCalendar before = layers.last().calendar();
        WorkingCalendar after = before.with(version, form.year(), kinds(file));
        NavigableSet<LocalDate> changed = changed(before, after, form.year());
        RunningDeadlines.Touched touched = deadlines.by(changed, form.year());
        return new CalendarPreview(
                version,
                List.of(),
                Plausibility.warnings(file.days(), form.year()),
                file.days().stream()
                        .map(day -> new CalendarPreview.Day(
                                day.date(), day.kind(), day.name(), changed.contains(day.date())))
                        .toList(),
                workingDays(after, form.year()),
                form.year() > before.lastYear() ? null : workingDays(before, form.year()),
                touched.reaching(),
                touched.withoutDueTime());
    }

    /** Stores it; every replica uses it within seconds, from its first day on. */
    void upload(Actor admin, CalendarForm form) {
        CalendarPreview preview = preview(form);
        if (!preview.errors().isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_INPUT, "The file cannot be taken; the preview says why.")
                    .at("/file", preview.errors().getFirst().code());
        }
        int number = inForce.layers().uploads() + 1;
        CalendarUpload upload = CalendarUpload.of(
                number,
                form.year(),
                form.effectiveFrom(),
                CalendarFile.read(form.file(), form.year()).days(),
                clock.instant(),
                admin.subject(),
                admin.name());
        Map<String, String> details = Map.of(
                "version", preview.version(), "from", form.effectiveFrom().toString());
        boolean stored = log.recording(
                admin, "calendar-uploaded", String.valueOf(form.year()), details, () -> uploads.add(upload));
        if (!stored) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT, "Somebody else uploaded days meanwhile.");
        }
        inForce.refresh();
    }

    private List<Finding> ofTime(CalendarForm form, CalendarVersions layers) {
        List<Finding> errors = new ArrayList<>();
        WorkingCalendar last = layers.last().calendar();
        if (form.year() < last.firstYear() || form.year() > last.lastYear() + 1) {
            errors.add(new Finding("year-out-of-turn", null, last.firstYear() + "–" + (last.lastYear() + 1)));
        }
        LocalDate today = DistrictDay.dateOf(clock.instant());
        if (form.effectiveFrom().isBefore(today)) {
            errors.add(new Finding("in-the-past", null, today.toString()));
        }
        if (form.effectiveFrom().isBefore(layers.last().from())) {
            errors.add(new Finding("before-the-last", null, layers.last().from().toString()));
        }
        return errors;
    }

    private static Map<LocalDate, DayKind> kinds(CalendarFile file) {
        return file.days().stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::kind));
    }

    /** The days that change, or were not known before. */
    private static NavigableSet<LocalDate> changed(WorkingCalendar before, WorkingCalendar after, int year) {
        LocalDate first = LocalDate.of(Math.max(year - 1, before.firstYear()), 1, 1);
        return first.datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getYear() > before.lastYear() || before.isWorkingDay(day) != after.isWorkingDay(day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int workingDays(WorkingCalendar calendar, int year) {
        return Math.toIntExact(LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count());
    }
}
