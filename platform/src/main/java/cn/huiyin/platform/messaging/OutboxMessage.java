package cn.huiyin.platform.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that waits in the array {@code outbox} of the document whose change it announces. Made by
 * {@link EventCodec#outgoing}.
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
        String data) {}
