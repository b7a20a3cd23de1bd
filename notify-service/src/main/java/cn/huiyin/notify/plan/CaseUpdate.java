package cn.huiyin.notify.plan;

import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.MessageType;
import java.util.Set;

/**
 * An event of a case, as it arrived.
 *
 * @param eventId of the message; the same when it is delivered again
 * @param version of the case after the event
 */
public record CaseUpdate(String eventId, long version, CaseMessage<?> message) {

    public String caseId() {
        return message.snapshot().caseId();
    }

    /** The name of the event, e.g. {@code sent-to-triage}. */
    public String event() {
        return MessageType.of(message).name();
    }

    /** Who alone reads of this case while it is restricted. */
    public Set<Recipient> readersWhenRestricted() {
        return Audience.ofRestricted(message.snapshot());
    }
}
