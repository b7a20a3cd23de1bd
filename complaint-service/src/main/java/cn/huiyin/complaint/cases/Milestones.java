package cn.huiyin.complaint.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Milestones along the lists of cases: one case in 16 is one, one of these in 16 is one of the second rank, and so on to
 * the fourth. A query costs what it matches, whatever its limit, so a page first finds the milestone where it may end and
 * reads no further. Which case is one is drawn from its id; so they stand evenly along every list.
 */
final class Milestones {

    /** Cases from one milestone to the next, and milestones of a rank from one of the next rank to the next, on average. */
    static final int APART = 16;

    /** The highest rank: one case in 65,536 has it, so that a list of a million cases has some fifteen to begin from. */
    static final int RANKS = 4;

    private static final String SEPARATOR = "|";
    private static final String BEHIND_SEPARATOR = "}";

    private Milestones() {}

    /** The name of the list of a list's milestones of a rank, those of higher ranks among them. */
    static String of(int rank, String list) {
        return rank + list;
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
        return IntStream.rangeClosed(0, rankOf(caseId))
                .boxed()
                .flatMap(rank -> lists.stream().map(list -> entry(rank == 0 ? list : of(rank, list), key)))
                .toList();
    }

    private static int rankOf(String caseId) {
        var crc = new CRC32();
        crc.update(caseId.getBytes(StandardCharsets.UTF_8));
        var drawn = crc.getValue();
        var rank = 0;
        while (rank < RANKS && drawn % APART == 0) {
            rank++;
            drawn /= APART;
        }
        return rank;
    }
}
