package cn.huiyin.contracts;

import java.util.Arrays;
import java.util.Optional;

/** Every message on the exchange {@code huiyin}: its CloudEvents type, its record and what it says. */
public enum MessageType {
    CASE_REGISTERED("case.registered.v1", CaseRegisteredV1.class, "complaint-service"),
    CASE_TRIAGE("case.triage.v1", CaseTriageV1.class, "complaint-service"),
    CASE_ASSIGNED("case.assigned.v1", CaseAssignedV1.class, "complaint-service"),
    CASE_ACCEPTED("case.accepted.v1", CaseAcceptedV1.class, "complaint-service"),
    CASE_CONTACTED("case.contacted.v1", CaseContactedV1.class, "complaint-service"),
    CASE_INSPECTED("case.inspected.v1", CaseInspectedV1.class, "complaint-service"),
    CASE_ANSWERED("case.answered.v1", CaseAnsweredV1.class, "complaint-service"),
    CASE_RATED("case.rated.v1", CaseRatedV1.class, "complaint-service"),
    CASE_REOPENED("case.reopened.v1", CaseReopenedV1.class, "complaint-service"),
    CASE_CLOSED("case.closed.v1", CaseClosedV1.class, "complaint-service"),
    CASE_REJECTED("case.rejected.v1", CaseRejectedV1.class, "complaint-service"),
    CASE_WITHDRAWN("case.withdrawn.v1", CaseWithdrawnV1.class, "complaint-service"),
    DISPATCH_DECIDED("dispatch.decided.v1", DispatchDecidedV1.class, "dispatch-service"),
    DISPATCH_UNDECIDED("dispatch.undecided.v1", DispatchUndecidedV1.class, "dispatch-service");

    /** The one topic exchange. */
    public static final String EXCHANGE = "huiyin";

    private static final String PREFIX = "cn.huiyin.";

    private final String routingKey;
    private final Class<? extends Record> dataType;
    private final String producer;

    MessageType(String routingKey, Class<? extends Record> dataType, String producer) {
        this.routingKey = routingKey;
        this.dataType = dataType;
        this.producer = producer;
    }

    /** The CloudEvents type, e.g. {@code cn.huiyin.case.assigned.v1}. */
    public String type() {
        return PREFIX + routingKey;
    }

    /** The AMQP routing key, e.g. {@code case.assigned.v1}. */
    public String routingKey() {
        return routingKey;
    }

    public Class<? extends Record> dataType() {
        return dataType;
    }

    /** The service that alone may send it. */
    public String producer() {
        return producer;
    }

    /** The CloudEvents source of its producer, e.g. {@code /complaint-service}. */
    public String source() {
        return "/" + producer;
    }

    /** Empty for a type that this version does not know: a tolerant reader skips it. */
    public static Optional<MessageType> ofType(String type) {
        return Arrays.stream(values())
                .filter(known -> known.type().equals(type))
                .findFirst();
    }
}
