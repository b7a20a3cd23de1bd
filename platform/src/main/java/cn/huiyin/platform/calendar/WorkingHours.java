package cn.huiyin.platform.calendar;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * The working hours of every working day: one or more spans, in order, without overlap.
 *
 * @param spans at least one
 */
public record WorkingHours(List<Span> spans) {

    /** From an opening to a closing time of the same day, opening before closing. */
    public record Span(LocalTime opens, LocalTime closes) {

        public Span {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException(
                        "hours: %s-%s (expected: opening before closing)".formatted(opens, closes));
            }
        }

        long nanos() {
            return closes.toNanoOfDay() - opens.toNanoOfDay();
        }
    }

    public WorkingHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("hours: none (expected: at least one span)");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i - 1).closes().isBefore(spans.get(i).opens())) {
                throw new IllegalArgumentException("hours: %s (expected: in order, without overlap)".formatted(spans));
            }
        }
    }

    /**
     * Reads {@code 09:00-12:00,14:00-18:00}.
     *
     * @throws java.time.DateTimeException when a time cannot be read
     * @throws IllegalArgumentException when the spans are not in order
     */
    public static WorkingHours parse(String text) {
        return new WorkingHours(
                Arrays.stream(text.split(",")).map(WorkingHours::span).toList());
    }

    private static Span span(String text) {
        String[] ends = text.strip().split("-");
        if (ends.length != 2) {
            throw new IllegalArgumentException("hours: \"%s\" (expected: opening-closing)".formatted(text));
        }
        return new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /** Closing time of a working day. */
    LocalTime closing() {
        return spans.getLast().closes();
    }

    /** Working nanoseconds of a whole day. */
    long perDay() {
        return spans.stream().mapToLong(Span::nanos).sum();
    }

    /** Working nanoseconds from the start of the day until this time of it. */
    long until(long nanoOfDay) {
        long worked = 0;
        for (Span span : spans) {
            worked += Math.clamp(nanoOfDay - span.opens().toNanoOfDay(), 0, span.nanos());
        }
        return worked;
    }

    /** The earliest time of day at which so much has been worked; for 0 the opening time. */
    LocalTime after(long worked) {
        long left = worked;
        for (Span span : spans) {
            if (left <= span.nanos()) {
                return span.opens().plusNanos(left);
            }
            left -= span.nanos();
        }
        throw new IllegalArgumentException("worked: %d ns (expected: at most %d)".formatted(worked, perDay()));
    }

    /** Whether the time lies in a span, its opening and its closing included. */
    boolean contains(LocalTime time) {
        return spans.stream().anyMatch(span -> !time.isBefore(span.opens()) && !time.isAfter(span.closes()));
    }
}
