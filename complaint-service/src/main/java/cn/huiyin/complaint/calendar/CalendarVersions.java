package cn.huiyin.complaint.calendar;

import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The pack's calendar and the uploads: which version of the calendar is in force on which day.
 *
 * @param layers in the order of their days; each holds all that lies below it
 */
record CalendarVersions(List<Layer> layers) {

    record Layer(LocalDate from, WorkingCalendar calendar) {}

    static CalendarVersions of(WorkingCalendar pack, List<CalendarUpload> uploads) {
        List<Layer> layers = new ArrayList<>(List.of(new Layer(LocalDate.MIN, pack)));
        for (CalendarUpload upload : uploads) {
            WorkingCalendar laidOver =
                    layers.getLast().calendar().with(version(pack, upload.number()), upload.year(), upload.kinds());
            layers.add(new Layer(upload.from(), laidOver));
        }
        return new CalendarVersions(List.copyOf(layers));
    }

    /** Names a version of the calendar: that of the pack, and the number of uploads. */
    static String version(WorkingCalendar pack, int number) {
        return pack.version() + "+" + number;
    }

    WorkingCalendar inForceOn(LocalDate day) {
        return layers.reversed().stream()
                .filter(layer -> !layer.from().isAfter(day))
                .findFirst()
                .orElseThrow()
                .calendar();
    }

    /** The version to which the next upload is applied, in force or not yet. */
    Layer last() {
        return layers.getLast();
    }

    WorkingCalendar pack() {
        return layers.getFirst().calendar();
    }

    int uploads() {
        return layers.size() - 1;
    }
}
