package cn.huiyin.complaint.calendar;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.deadlines.Calendars;
import cn.huiyin.platform.calendar.WorkingCalendar;
import cn.huiyin.platform.calendar.WorkingHours;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The working calendars by which a deadline is computed that begins now. */
public class CalendarInForce implements Calendars {

    private final WorkingCalendar pack;
    private final Map<String, WorkingHours> officeHours;
    private final CalendarUploads uploads;
    private final Clock clock;
    private volatile CalendarVersions layers;

    CalendarInForce(WorkingCalendar pack, Map<String, WorkingHours> officeHours, CalendarUploads uploads, Clock clock) {
        this.pack = pack;
        this.officeHours = Map.copyOf(officeHours);
        this.uploads = uploads;
        this.clock = clock;
        this.layers = CalendarVersions.of(pack, List.of());
    }

    @Override
    public WorkingCalendar of(@Nullable String office) {
        WorkingCalendar district = layers.inForceOn(DistrictDay.dateOf(clock.instant()));
        WorkingHours own = office == null ? null : officeHours.get(office);
        return own == null ? district : district.withHours(own);
    }

    CalendarVersions layers() {
        return layers;
    }

    @Override
    public void refresh() {
        List<CalendarUpload> stored = uploads.all();
        if (stored.size() != layers.uploads()) {
            layers = CalendarVersions.of(pack, stored);
        }
    }
}
