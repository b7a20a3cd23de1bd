package cn.huiyin.notify.delivery;

import cn.huiyin.notify.delivery.domain.DeliveryState;
import cn.huiyin.notify.telling.domain.Channel;
import cn.huiyin.notify.telling.domain.Facts;
import cn.huiyin.notify.telling.domain.Step;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody is told something by one channel; there is one per event, recipient and channel.
 *
 * @param recipient see {@link cn.huiyin.notify.telling.domain.Recipients}; never contact data
 * @param version of the case at the step that is told
 * @param wording key of the template
 * @param storedAt when it was written down; the order of lists
 * @param since when it first fell due
 * @param attempts made or begun so far
 * @param readBy subjects that have read it
 */
public record Notification(
        String id,
        String recipient,
        Channel channel,
        String caseId,
        Step step,
        long version,
        String wording,
        Facts facts,
        Instant storedAt,
        Instant since,
        DeliveryState state,
        int attempts,
        Set<String> readBy) {

    public Notification {
        readBy = Set.copyOf(readBy);
    }
}
