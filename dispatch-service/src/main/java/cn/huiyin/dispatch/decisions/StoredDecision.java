package cn.huiyin.dispatch.decisions;

import cn.huiyin.platform.messaging.OutboxMessage;
import java.time.Instant;

/**
 * A decision as it is kept.
 *
 * @param packVersion version of the pack that it was decided by
 * @param message what announces it; the same each time it goes out
 */
record StoredDecision(String caseId, String number, Instant decidedAt, String packVersion, OutboxMessage message) {}
