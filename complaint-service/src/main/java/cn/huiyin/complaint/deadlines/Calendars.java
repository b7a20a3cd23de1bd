package cn.huiyin.complaint.deadlines;

import cn.huiyin.platform.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** The working calendars in force: the district's, and those of offices with hours of their own. */
@FunctionalInterface
public interface Calendars {

    /** @param office code; null for the district's, which also holds for an office without hours of its own */
    WorkingCalendar of(@Nullable String office);

    /** Reads uploads of all replicas; does nothing where nothing can be uploaded. */
    default void refresh() {}

    default WorkingCalendar ofDistrict() {
        return of(null);
    }
}
