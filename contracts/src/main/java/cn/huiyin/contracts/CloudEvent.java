package cn.huiyin.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvents 1.0 message in structured JSON mode.
 *
 * @param id unique for ever; consumers use it to recognise a second delivery
 * @param source the service that says so, e.g. {@code /complaint-service}
 * @param type the wire name, e.g. {@code cn.huiyin.case.assigned.v1}; see {@link MessageType}
 * @param subject the id of the case
 * @param sequence the version of the case after the event, in decimal; consumers ignore what is older than what they know
 * @param traceparent W3C trace context of the request that caused the event
 */
public record CloudEvent<T>(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String sequence,
        @Nullable String traceparent,
        T data) {

    public static final String SPEC_VERSION = "1.0";
    public static final String CONTENT_TYPE = "application/cloudevents+json";
    public static final String DATA_CONTENT_TYPE = "application/json";

    /** The case version as a number; 0 where a producer sent none. */
    public long version() {
        return sequence == null || sequence.isBlank() ? 0 : Long.parseLong(sequence);
    }
}
