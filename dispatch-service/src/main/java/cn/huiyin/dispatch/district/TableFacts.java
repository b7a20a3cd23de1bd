package cn.huiyin.dispatch.district;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of a case that decision tables may use.
 *
 * @param category absent when the words name none
 * @param office whose place it is; absent when that is not certain
 * @param filed in the time of the district
 * @param night whether it was filed at night
 * @param signs names of the sets of words of which one stands in the text
 */
public record TableFacts(
        Optional<Category> category,
        Optional<OfficeCode> office,
        LocalDateTime filed,
        boolean night,
        Set<String> signs) {

    public TableFacts {
        signs = Set.copyOf(signs);
    }
}
