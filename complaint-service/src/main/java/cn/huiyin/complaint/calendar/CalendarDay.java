package cn.huiyin.complaint.calendar;

import cn.huiyin.platform.calendar.DayKind;
import java.time.LocalDate;

/** A day that does not follow the rule of weekends, as an upload says it; the name is that of its holiday. */
record CalendarDay(LocalDate date, DayKind kind, String name) {}
