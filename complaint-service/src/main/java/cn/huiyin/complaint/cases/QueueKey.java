package cn.huiyin.complaint.cases;

import cn.huiyin.platform.paging.Cursor;
import java.time.Instant;

/** An instant and a case id as one text that sorts by the instant and, where instants are the same, by the id. */
final class QueueKey {

    /** As many digits as an epoch millisecond of the year 9999 has. */
    private static final int DIGITS = 15;

    private static final String FORM = "%0" + DIGITS + "d-%s";

    private QueueKey() {}

    static String of(Instant at, String caseId) {
        return FORM.formatted(at.toEpochMilli(), caseId);
    }

    /** Sorts before every key of that instant and after every earlier one. */
    static String startOf(Instant at) {
        return FORM.formatted(at.toEpochMilli(), "");
    }

    /** The cursor of a page that ended at this key. */
    static Cursor cursor(String key) {
        return new Cursor(Instant.ofEpochMilli(Long.parseLong(key, 0, DIGITS, 10)), key.substring(DIGITS + 1));
    }
}
