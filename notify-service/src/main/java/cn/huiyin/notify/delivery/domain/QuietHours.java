package cn.huiyin.notify.delivery.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * The hours of the night in which nothing is sent.
 *
 * @param from begin, included
 * @param until end, excluded; the same as {@code from} for none
 */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneOffset.UTC);

    /** The moment itself, or the end of the quiet hours around it. */
    public Instant notBefore(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        if (!isQuiet(local.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = local.with(until);
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean afterBegin = !time.isBefore(from);
        boolean beforeEnd = time.isBefore(until);
        return from.isAfter(until) ? afterBegin || beforeEnd : afterBegin && beforeEnd;
    }
}
