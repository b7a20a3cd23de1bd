package cn.huiyin.complaint.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Milestones along the lists of cases: one case in 64 is one, and one of these in 64 is a great one. A database query
 * costs what it matches, so a page first finds the milestone where it may end and then reads no further. Which case is a
 * milestone is drawn from its id, so they stand evenly along whatever list, however it is sorted and filled.
 */
final class Milestone {

    /** Cases from one milestone to the next, on average. */
    static final int APART = 64;

    static final int NEAR = 1;
    static final int GREAT = 2;

    private Milestone() {}

    /** 0 for most cases, {@link #NEAR} for one in 64, {@link #GREAT} for one in 4,096. */
    static int levelOf(String caseId) {
        var crc = new CRC32();
        crc.update(caseId.getBytes(StandardCharsets.UTF_8));
        var drawn = crc.getValue();
        if (drawn % APART != 0) {
            return 0;
        }
        return drawn % (APART * APART) == 0 ? GREAT : NEAR;
    }

    /** The entry by which the milestones of a list, great ones included when near ones are asked for, are found. */
    static String entry(int level, String list) {
        return level + "|" + list;
    }

    /** The entries of a case in an index of lists: the lists themselves, and for a milestone those that say so. */
    static List<String> entries(String caseId, List<String> lists) {
        return IntStream.rangeClosed(0, levelOf(caseId))
                .boxed()
                .flatMap(level -> lists.stream().map(list -> level == 0 ? list : entry(level, list)))
                .toList();
    }
}
