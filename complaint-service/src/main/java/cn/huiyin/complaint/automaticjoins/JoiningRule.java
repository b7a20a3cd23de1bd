package cn.huiyin.complaint.automaticjoins;

import cn.huiyin.complaint.proposals.domain.AutomaticJoin;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether cases are joined without a person, as an administrator said last. Public for the database driver.
 *
 * @param percent the least probability that the source is the same
 * @param changedAt null while nobody has said anything
 * @param name of who said it; null while nobody has
 */
public record JoiningRule(
        @BsonId String id,
        boolean on,
        int percent,
        @Nullable Instant changedAt,
        @Nullable String name) {

    static final String ID = "rule";

    /**
     * From here on one of 40 was joined wrongly, of real texts as if they were near each other
     * (docs/evaluation-incidents.md).
     */
    static final int EVALUATED_PERCENT = 90;

    /** Off: 40 are too few to be sure of more than 87 of 100. */
    static final JoiningRule DEFAULT = new JoiningRule(ID, false, EVALUATED_PERCENT, null, null);

    AutomaticJoin automaticJoin() {
        return new AutomaticJoin(percent / 100.0);
    }
}
