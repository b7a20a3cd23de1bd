package cn.huiyin.dispatch.decisions;

import cn.huiyin.platform.messaging.OutboxCollection;
import cn.huiyin.platform.messaging.OutboxMessage;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is kept.
 *
 * @param packVersion version of the pack that it was decided by
 * @param message what announces it; the same each time it goes out
 * @param pending see {@link OutboxCollection}
 */
public record StoredDecision(
        @BsonId String caseId,
        String number,
        Instant decidedAt,
        String packVersion,
        OutboxMessage message,
        @Nullable Long pending) {}
