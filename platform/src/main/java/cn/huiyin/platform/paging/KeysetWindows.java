package cn.huiyin.platform.paging;

import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Pages through a list sorted by time, in windows that widen until a page is full. On the local database a query costs
 * what it matches, not what it returns; so no window is open-ended and the first one is narrow.
 */
public final class KeysetWindows {

    private static final int WIDENING = 4;

    private final boolean ascending;
    private final Duration first;

    private KeysetWindows(boolean ascending, Duration first) {
        if (first.isNegative() || first.isZero()) {
            throw new IllegalArgumentException("first window: %s (expected: > 0)".formatted(first));
        }
        this.ascending = ascending;
        this.first = first;
    }

    /** Newest first, the first window of this width. */
    public static KeysetWindows newestFirst(Duration first) {
        return new KeysetWindows(false, first);
    }

    /** Earliest first, the first window of this width. */
    public static KeysetWindows earliestFirst(Duration first) {
        return new KeysetWindows(true, first);
    }

    /** The sort that every query must use. */
    public Bson sort(String timeField, String idField) {
        return ascending ? Sorts.ascending(timeField, idField) : Sorts.descending(timeField, idField);
    }

    /**
     * One page.
     *
     * @param earliest no item is earlier; the search ends there
     * @param latest no item is later
     * @param after where the page before ended
     * @param size at least 1
     * @param query reads a slice
     * @param cursorOf sort key and id of an item
     */
    public <T> Page<T> page(
            Instant earliest,
            Instant latest,
            @Nullable Cursor after,
            int size,
            SliceQuery<T> query,
            Function<T, Cursor> cursorOf) {
        if (size < 1) {
            throw new IllegalArgumentException("size: %d (expected: >= 1)".formatted(size));
        }
        List<T> found = new ArrayList<>();
        if (after != null) {
            found.addAll(query.read(new Slice.Tie(after.at(), after.id(), ascending), size + 1));
        }
        Windows windows = new Windows(earliest, latest, after);
        while (found.size() <= size && windows.hasNext()) {
            found.addAll(query.read(windows.next(), size + 1 - found.size()));
        }
        List<T> items = List.copyOf(found.subList(0, Math.min(size, found.size())));
        boolean more = found.size() > size;
        return new Page<>(items, more ? cursorOf.apply(items.getLast()).encode() : null);
    }

    /** Consecutive windows from where the page begins to the end of the list, each wider than the one before. */
    private final class Windows {

        private Instant from;
        private Instant to;
        private Duration width = first;

        Windows(Instant earliest, Instant latest, @Nullable Cursor after) {
            Instant end = latest.plusMillis(1);
            this.from = ascending && after != null ? later(earliest, after.at().plusMillis(1)) : earliest;
            this.to = !ascending && after != null ? earlier(end, after.at()) : end;
        }

        boolean hasNext() {
            return from.isBefore(to);
        }

        Slice next() {
            Slice window;
            if (ascending) {
                Instant edge = earlier(to, from.plus(width));
                window = new Slice.Window(from, edge);
                from = edge;
            } else {
                Instant edge = later(from, to.minus(width));
                window = new Slice.Window(edge, to);
                to = edge;
            }
            width = width.multipliedBy(WIDENING);
            return window;
        }

        private static Instant earlier(Instant a, Instant b) {
            return a.isBefore(b) ? a : b;
        }

        private static Instant later(Instant a, Instant b) {
            return a.isAfter(b) ? a : b;
        }
    }
}
