package cn.huiyin.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the next page begins, encoded; none on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** The same page of something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
