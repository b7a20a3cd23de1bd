package cn.huiyin.contracts;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvents 1.0 message in structured JSON mode.
 *
 * @param specversion the version of CloudEvents
 * @param id unique for ever; consumers use it to recognise a second delivery
 * @param source the service that says so, e.g. {@code /complaint-service}
 * @param type the wire name, e.g. {@code cn.huiyin.case.assigned.v1}; see {@link MessageType}
 * @param subject the id of the case
 * @param time when it happened, in UTC, to the millisecond
 * @param datacontenttype the form of data
 * @param sequence the version of the case after the event, in decimal; consumers ignore what is older than what they know
 * @param traceparent W3C trace context of the request that caused the event
 * @param data what the type says
 */
public record CloudEvent<T>(
        @OneOf(CloudEvent.SPEC_VERSION) String specversion,
        String id,
        String source,

        @Pattern(regexp = "^cn\\.huiyin\\.[a-z]+\\.[a-z-]+\\.v[0-9]+$")
        String type,

        String subject,
        Instant time,
        @OneOf(CloudEvent.DATA_CONTENT_TYPE) String datacontenttype,
        @Pattern(regexp = "^[0-9]+$") String sequence,

        @Nullable @Pattern(regexp = "^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$")
        String traceparent,

        T data) {

    public static final String SPEC_VERSION = "1.0";
    public static final String CONTENT_TYPE = "application/cloudevents+json";
    public static final String DATA_CONTENT_TYPE = "application/json";

    /** The case version as a number; 0 where a producer sent none. */
    public long version() {
        return sequence == null || sequence.isBlank() ? 0 : Long.parseLong(sequence);
    }
}
