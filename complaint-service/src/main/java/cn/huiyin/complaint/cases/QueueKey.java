package cn.huiyin.complaint.cases;

import java.time.Instant;

/** An instant and a case id as one text that sorts by the instant and, where instants are the same, by the id. */
final class QueueKey {

    /** Digits of an epoch millisecond up to the year 9999. */
    private static final String FORM = "%015d-%s";

    private QueueKey() {}

    static String of(Instant at, String caseId) {
        return FORM.formatted(at.toEpochMilli(), caseId);
    }

    /** Sorts before every key of that instant and after every earlier one. */
    static String startOf(Instant at) {
        return FORM.formatted(at.toEpochMilli(), "");
    }
}
