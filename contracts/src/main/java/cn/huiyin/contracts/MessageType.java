package cn.huiyin.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A message on the exchange {@code huiyin}.
 *
 * @param routingKey the AMQP routing key, e.g. {@code case.assigned.v1}
 * @param event the record of what happened; each has one type
 * @param producer the service that alone may send it
 */
public record MessageType(String routingKey, Class<? extends Record> event, String producer) {

    /** The one topic exchange. */
    public static final String EXCHANGE = "huiyin";

    private static final String PREFIX = "cn.huiyin.";
    private static final List<MessageType> ALL = Stream.concat(
                    Arrays.stream(CaseEventV1.class.getPermittedSubclasses()).map(MessageType::ofCase),
                    Stream.of(
                            new MessageType("dispatch.decided.v1", DispatchDecidedV1.class, "dispatch-service"),
                            new MessageType("dispatch.undecided.v1", DispatchUndecidedV1.class, "dispatch-service")))
            .toList();

    /** Every message there is. */
    public static List<MessageType> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException when no message says that */
    public static MessageType of(Class<?> event) {
        return ALL.stream()
                .filter(type -> type.event == event)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "data: %s (expected: the record of a message)".formatted(event.getSimpleName())));
    }

    /**
     * @param data of a CloudEvent
     * @throws IllegalArgumentException when no message has such data
     */
    public static MessageType of(Record data) {
        return of(data instanceof CaseMessage<?> message ? message.event().getClass() : data.getClass());
    }

    /** Empty for a type that this version does not know: a tolerant reader skips it. */
    public static Optional<MessageType> ofType(String type) {
        return ALL.stream().filter(known -> known.type().equals(type)).findFirst();
    }

    /** The CloudEvents type, e.g. {@code cn.huiyin.case.assigned.v1}. */
    public String type() {
        return PREFIX + routingKey;
    }

    /** What stands in the CloudEvent's data: the event in its {@link CaseMessage} where it is one of a case. */
    public Type dataType() {
        return CaseEventV1.class.isAssignableFrom(event) ? new CaseMessageOf(event) : event;
    }

    /** The CloudEvents source of its producer, e.g. {@code /complaint-service}. */
    public String source() {
        return "/" + producer;
    }

    @Override
    public String toString() {
        return routingKey;
    }

    private static MessageType ofCase(Class<?> event) {
        String name =
                event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new MessageType("case." + name + ".v1", event.asSubclass(Record.class), "complaint-service");
    }

    private record CaseMessageOf(Class<?> event) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {event};
        }

        @Override
        public Type getRawType() {
            return CaseMessage.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
