package cn.huiyin.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is handed to the broker. Made by {@link EventCodec#outgoing}, from the document whose change it
 * announces.
 *
 * @param id unique for ever
 * @param type the wire name, see {@link cn.huiyin.contracts.MessageType}
 * @param subject id of the case
 * @param sequence version of the case after the event, in decimal
 * @param traceparent W3C trace context of the request that caused it
 * @param data the event record as JSON
 */
public record OutboxMessage(
        String id,
        String type,
        String subject,
        String sequence,
        Instant time,
        @Nullable String traceparent,
        String data) {

    /** The version of the case after the event. */
    long version() {
        return Long.parseLong(sequence);
    }

    /** The same message with a fixed id and trace, so that it is the same whenever it is made again. */
    public OutboxMessage as(String stableId, @Nullable String trace) {
        return new OutboxMessage(stableId, type, subject, sequence, time, trace, data);
    }
}
