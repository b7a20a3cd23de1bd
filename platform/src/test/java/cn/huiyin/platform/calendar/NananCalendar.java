package cn.huiyin.platform.calendar;

import java.nio.file.Path;

/** The calendar of the pack that the product ships. */
final class NananCalendar {

    private NananCalendar() {}

    static WorkingCalendar load() {
        return WorkingCalendar.load(Path.of("..", "packs", "nanan"));
    }
}
