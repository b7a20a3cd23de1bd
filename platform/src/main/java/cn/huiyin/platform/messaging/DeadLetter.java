package cn.huiyin.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was set aside; without its content, which stays in the queue.
 *
 * @param id of the message; absent where its sender gave none
 * @param type of the event that it carries; absent where its sender gave none
 * @param reason the broker's word for why: {@code rejected} or {@code delivery_limit}
 * @param setAsideAt when it arrived in the dead-letter queue
 */
public record DeadLetter(
        @Nullable String id,
        @Nullable String type,
        @Nullable String reason,
        @Nullable Instant setAsideAt) {}
