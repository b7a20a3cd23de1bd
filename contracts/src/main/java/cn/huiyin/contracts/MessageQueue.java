package cn.huiyin.contracts;

import java.util.List;

/** Every queue on the exchange {@code huiyin}: which service consumes it and what it receives. */
public enum MessageQueue {
    DISPATCH_CASE_REGISTERED("dispatch.case-registered", "dispatch-service", "case.registered.v1"),
    COMPLAINT_DISPATCH_OUTCOME(
            "complaint.dispatch-outcome", "complaint-service", "dispatch.decided.v1", "dispatch.undecided.v1"),
    NOTIFY_CASE_EVENTS("notify.case-events", "notify-service", "case.#");

    private static final String ALL_BELOW = ".#";

    private final String queueName;
    private final String consumer;
    private final List<String> routingKeys;

    MessageQueue(String queueName, String consumer, String... routingKeys) {
        this.queueName = queueName;
        this.consumer = consumer;
        this.routingKeys = List.of(routingKeys);
    }

    /** The name at the broker, {@code <service>.<purpose>}. */
    public String queueName() {
        return queueName;
    }

    /** The service that alone consumes it. */
    public String consumer() {
        return consumer;
    }

    /** The keys by which it is bound; {@code case.#} takes all that begin with {@code case.}. */
    public List<String> routingKeys() {
        return routingKeys;
    }

    /** The messages that arrive in it. */
    public List<MessageType> receives() {
        return MessageType.all().stream().filter(this::receives).toList();
    }

    private boolean receives(MessageType type) {
        return routingKeys.stream()
                .anyMatch(key -> key.endsWith(ALL_BELOW)
                        ? type.routingKey().startsWith(key.substring(0, key.length() - 1))
                        : type.routingKey().equals(key));
    }
}
