package cn.huiyin.notify.delivery;

import cn.huiyin.notify.plan.Recipient;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What somebody is told by one channel; one per event, recipient and channel.
 *
 * @param event name of the event that is told, e.g. {@code answered}
 * @param version of the case at that event
 * @param template key of the wording
 * @param parameters of the wording, see {@link cn.huiyin.notify.plan.WordingParameters}
 * @param storedAt the order of lists
 * @param since when it first fell due
 * @param attempts made or begun so far
 * @param readBy subjects that have read it
 */
public record Notification(
        String id,
        Recipient recipient,
        String caseId,
        String event,
        long version,
        String template,
        Map<String, Object> parameters,
        Instant storedAt,
        Instant since,
        int attempts,
        Set<String> readBy) {

    public Notification {
        parameters = Map.copyOf(parameters);
        readBy = Set.copyOf(readBy);
    }

    /** Of the case, as citizens know it. */
    public String number() {
        return String.valueOf(parameters.get("number"));
    }
}
