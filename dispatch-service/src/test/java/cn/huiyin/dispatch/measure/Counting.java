package cn.huiyin.dispatch.measure;

import java.util.Collection;
import java.util.function.Predicate;

/** Shares of what was measured. */
final class Counting {

    private Counting() {}

    static <T> Share share(Collection<T> all, Predicate<T> which) {
        return new Share(all.stream().filter(which).count(), all.size());
    }
}
