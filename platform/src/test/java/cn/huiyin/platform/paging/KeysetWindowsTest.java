package cn.huiyin.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class KeysetWindowsTest {

    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int RANGE = 5_000;
    private static final Instant LATEST = EARLIEST.plusMillis(RANGE);
    private static final Duration FIRST = Duration.ofMillis(50);
    private static final Comparator<Item> ORDER = Comparator.comparing(Item::at).thenComparing(Item::id);

    private record Item(Instant at, String id) {}

    private final List<Slice> asked = new ArrayList<>();

    @Property(tries = 300)
    void pagesHoldEachItemOnceInOrder(
            @ForAll @Size(max = 60) List<@IntRange(max = RANGE) Integer> offsets,
            @ForAll @IntRange(min = 1, max = 20) int size,
            @ForAll boolean ascending) {
        List<Item> items = items(offsets);
        List<Item> expected = new ArrayList<>(items);
        expected.sort(ascending ? ORDER : ORDER.reversed());

        assertThat(allPages(items, size, ascending)).isEqualTo(expected);
    }

    @Property(tries = 200)
    void itemsWithOneSortKeyAreNotLostBetweenPages(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 2) Integer> offsets,
            @ForAll @IntRange(min = 1, max = 5) int size,
            @ForAll boolean ascending) {
        List<Item> items = items(offsets);

        assertThat(allPages(items, size, ascending)).hasSameSizeAs(items).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void windowsLieSideBySideAndAreBoundedOnBothSides(
            @ForAll @Size(max = 10) List<@IntRange(max = RANGE) Integer> offsets, @ForAll boolean ascending) {
        asked.clear();

        page(items(offsets), ascending, FIRST, null, 10);

        List<Slice.Window> windows =
                asked.stream().map(Slice.Window.class::cast).toList();
        for (int i = 1; i < windows.size(); i++) {
            Instant edge = ascending ? windows.get(i).from() : windows.get(i).to();
            assertThat(edge)
                    .isEqualTo(
                            ascending
                                    ? windows.get(i - 1).to()
                                    : windows.get(i - 1).from());
        }
        assertThat(windows).allSatisfy(window -> assertThat(window.from())
                .isBefore(window.to())
                .isAfterOrEqualTo(EARLIEST)
                .isBeforeOrEqualTo(LATEST));
    }

    @Example
    void widensFourfoldUntilTheEnd() {
        page(List.of(), false, Duration.ofMillis(10), null, 10);

        assertThat(asked).hasSize(6);
        assertThat(asked.getFirst())
                .isEqualTo(new Slice.Window(LATEST.plusMillis(1).minusMillis(10), LATEST.plusMillis(1)));
        assertThat(asked.getLast()).extracting("from").isEqualTo(EARLIEST);
    }

    @Example
    void asksNoMoreOnceThePageIsFull() {
        List<Item> items = items(List.of(RANGE, RANGE - 1, RANGE - 2, 0));

        Page<Item> page = page(items, false, Duration.ofMillis(10), null, 2);

        assertThat(asked).hasSize(1);
        assertThat(page.items()).hasSize(2);
        assertThat(page.next()).isNotNull();
    }

    @Example
    void theFirstAndTheLastMomentBelongToTheList() {
        List<Item> items = items(List.of(0, RANGE));

        assertThat(allPages(items, 1, true)).hasSize(2);
        assertThat(allPages(items, 1, false)).hasSize(2);
    }

    @Example
    void aPageThatEndsWithTheListHasNoNext() {
        List<Item> items = items(List.of(1, 2, 3));

        assertThat(page(items, false, FIRST, null, 3).next()).isNull();
        assertThat(page(items, false, FIRST, null, 2).next()).isNotNull();
        assertThat(page(List.of(), true, FIRST, null, 1).next()).isNull();
    }

    @Example
    void refusesAPageOrAWindowWithoutSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> page(List.of(), true, FIRST, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> KeysetWindows.newestFirst(Duration.ZERO));
    }

    private List<Item> allPages(List<Item> items, int size, boolean ascending) {
        List<Item> all = new ArrayList<>();
        Cursor after = null;
        do {
            Page<Item> page = page(items, ascending, FIRST, after, size);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            all.addAll(page.items());
            after = page.next() == null ? null : Cursor.parse(page.next());
        } while (after != null);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        return all;
    }

    private Page<Item> page(List<Item> items, boolean ascending, Duration first, @Nullable Cursor after, int size) {
        KeysetWindows windows = ascending ? KeysetWindows.earliestFirst(first) : KeysetWindows.newestFirst(first);
        return windows.page(
                EARLIEST,
                LATEST,
                after,
                size,
                (slice, limit) -> read(items, slice, limit, ascending),
                item -> new Cursor(item.at(), item.id()));
    }

    private List<Item> read(List<Item> items, Slice slice, int limit, boolean ascending) {
        asked.add(slice);
        return items.stream()
                .filter(item -> lies(item, slice))
                .sorted(ascending ? ORDER : ORDER.reversed())
                .limit(limit)
                .toList();
    }

    private static boolean lies(Item item, Slice slice) {
        return switch (slice) {
            case Slice.Window(Instant from, Instant to) ->
                !item.at().isBefore(from) && item.at().isBefore(to);
            case Slice.Tie(Instant at, String id, boolean ascending) ->
                item.at().equals(at)
                        && (ascending ? item.id().compareTo(id) > 0 : item.id().compareTo(id) < 0);
        };
    }

    private static List<Item> items(List<Integer> offsets) {
        List<Item> items = new ArrayList<>();
        for (int offset : offsets) {
            items.add(new Item(EARLIEST.plusMillis(offset), "%03d".formatted(items.size())));
        }
        return items;
    }
}
