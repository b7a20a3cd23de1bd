package cn.huiyin.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;

/** Why a bulk write failed. */
public final class DuplicateKeys {

    private DuplicateKeys() {}

    /** Whether all that was not written has the key of a document that is there already. */
    public static boolean areAll(MongoBulkWriteException failed) {
        return failed.getWriteConcernError() == null
                && failed.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
