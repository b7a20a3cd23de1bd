package cn.huiyin.platform.paging;

import java.util.List;

/** Reads one slice of a list. */
@FunctionalInterface
public interface SliceQuery<T> {

    /** At most {@code limit} items of the slice, sorted by time and id in the direction of the list. */
    List<T> read(Slice slice, int limit);
}
