package cn.huiyin.complaint.proposals.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two reports have in common.
 *
 * @param wording how alike they are worded, 0 to 1
 * @param opening how alike their first sentences are, 0 to 1
 * @param names of sites, companies, shops and estates in both of them
 * @param opener those among them that both name at their beginning
 * @param roads in both of them
 * @param otherNames both name a source, and none that is the other's
 * @param copied the same text but for one name
 * @param samePerson one person reported both
 * @param days between them, at least 0
 * @param nuisance how alike what they are about is, 0 to 1
 * @param metres between their points; null where one has none
 * @param reach so far apart two reports of such a source can be, in metres
 * @param window so long after each other they can be, in days
 */
public record Comparison(
        double wording,
        double opening,
        Set<String> names,
        Set<String> opener,
        Set<String> roads,
        boolean otherNames,
        boolean copied,
        boolean samePerson,
        long days,
        double nuisance,
        @Nullable Long metres,
        int reach,
        int window) {

    public boolean isNear() {
        return metres != null && metres <= reach;
    }

    /** Further apart than two reports of one source can be. */
    public boolean isFar() {
        return metres != null && metres > 2L * reach;
    }

    public boolean isRecent() {
        return days <= window;
    }

    /** Both name the same source, and neither of them another one. */
    public boolean namesSameSource() {
        return !opener.isEmpty() && !otherNames && !copied;
    }
}
