package cn.huiyin.complaint.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Milestones along the lists of cases: one case in 64 is one, and one of these in 64 is a great one. A query costs what
 * it matches, whatever its limit, so a page first finds the milestone where it may end and reads no further. Which case
 * is one is drawn from its id; so they stand evenly along every list, however it is sorted and filled.
 */
final class Milestones {

    /** Cases from one milestone to the next, on average. */
    static final int APART = 64;

    private static final int NEAR = 1;
    private static final int GREAT = 2;
    private static final String SEPARATOR = "|";
    private static final String BEHIND_SEPARATOR = "}";

    private Milestones() {}

    /** The name of the list of a list's milestones, the great ones among them. */
    static String of(String list) {
        return NEAR + list;
    }

    /** The name of the list of a list's great milestones. */
    static String greatOf(String list) {
        return GREAT + list;
    }

    /** Where a key stands in a list. */
    static String entry(String list, String key) {
        return list + SEPARATOR + key;
    }

    /** Stands behind every entry of a list, and before those of every other. */
    static String endOf(String list) {
        return list + BEHIND_SEPARATOR;
    }

    /**
     * What a case carries for its lists, in an array with an index of its own.
     *
     * @param key what the lists are sorted by; unique
     */
    static List<String> entries(String caseId, String key, List<String> lists) {
        return IntStream.rangeClosed(0, levelOf(caseId))
                .boxed()
                .flatMap(level -> lists.stream().map(list -> entry(level == 0 ? list : level + list, key)))
                .toList();
    }

    private static int levelOf(String caseId) {
        var crc = new CRC32();
        crc.update(caseId.getBytes(StandardCharsets.UTF_8));
        var drawn = crc.getValue();
        if (drawn % APART != 0) {
            return 0;
        }
        return drawn % (APART * APART) == 0 ? GREAT : NEAR;
    }
}
