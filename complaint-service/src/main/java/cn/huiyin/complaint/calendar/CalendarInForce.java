package cn.huiyin.complaint.calendar;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The working calendar by which a deadline is computed that begins now. */
public class CalendarInForce implements Supplier<WorkingCalendar> {

    private final WorkingCalendar pack;
    private final CalendarUploads uploads;
    private final Clock clock;
    private volatile CalendarLayers layers;

    CalendarInForce(WorkingCalendar pack, CalendarUploads uploads, Clock clock) {
        this.pack = pack;
        this.uploads = uploads;
        this.clock = clock;
        this.layers = CalendarLayers.of(pack, List.of());
    }

    @Override
    public WorkingCalendar get() {
        return layers.inForceOn(DistrictDay.dateOf(clock.instant()));
    }

    CalendarLayers layers() {
        return layers;
    }

    /** Takes in what was uploaded at whichever replica. */
    void refresh() {
        List<CalendarUpload> stored = uploads.all();
        if (stored.size() != layers.uploads()) {
            layers = CalendarLayers.of(pack, stored);
        }
    }
}
