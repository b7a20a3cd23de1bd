package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.platform.observability.Traces;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/** Writes and reads event records as CloudEvents in structured JSON. Writes no nulls and ignores unknown fields. */
public final class EventCodec {

    /** Roughly the bytes of an envelope without its data. */
    private static final int ENVELOPE = 512;

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<String, ObjectReader> readers =
            MessageType.all().stream().collect(Collectors.toUnmodifiableMap(MessageType::type, this::reader));
    private final Traces traces;

    public EventCodec(Traces traces) {
        this.traces = traces;
    }

    /**
     * A message for the outbox, in the current trace; its type is that of its record.
     *
     * @param subject id of the case
     * @param sequence version of the case after the event
     * @param time when it happened, kept to the millisecond
     * @param data the record of a message
     * @throws IllegalArgumentException when no message has such a record
     */
    public OutboxMessage outgoing(String subject, long sequence, Instant time, Record data) {
        return new OutboxMessage(
                UUID.randomUUID().toString(),
                MessageType.of(data).type(),
                subject,
                String.valueOf(sequence),
                time.truncatedTo(ChronoUnit.MILLIS),
                traces.traceparent().orElse(null),
                json.writeValueAsString(data));
    }

    /** The message as it goes over the wire. */
    public byte[] encode(OutboxMessage message) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(ENVELOPE + message.data().length());
        try (JsonGenerator envelope = json.createGenerator(bytes)) {
            envelope.writeStartObject();
            envelope.writeStringProperty("specversion", CloudEvent.SPEC_VERSION);
            envelope.writeStringProperty("id", message.id());
            envelope.writeStringProperty("source", source(message));
            envelope.writeStringProperty("type", message.type());
            envelope.writeStringProperty("subject", message.subject());
            envelope.writeStringProperty("time", message.time().toString());
            envelope.writeStringProperty("datacontenttype", CloudEvent.DATA_CONTENT_TYPE);
            envelope.writeStringProperty("sequence", message.sequence());
            if (message.traceparent() != null) {
                envelope.writeStringProperty("traceparent", message.traceparent());
            }
            envelope.writeName("data");
            // We wrote this JSON ourselves, so it is sent without being parsed.
            envelope.writeRawValue(message.data());
            envelope.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a message; its data is the record of its type.
     *
     * @return empty for a type that this version does not know
     * @throws UnreadableEvent when it is no CloudEvent or its data does not fit its type
     */
    public Optional<CloudEvent<Record>> decode(byte[] body) {
        try {
            return Optional.ofNullable(readers.get(type(body))).map(reader -> read(reader, body));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableEvent("message of %d bytes (expected: a CloudEvent)".formatted(body.length), e);
        }
    }

    /** The type is read first, because it decides how the rest is read. */
    private String type(byte[] body) {
        try (JsonParser envelope = json.createParser(body)) {
            if (envelope.nextToken() == JsonToken.START_OBJECT) {
                while (envelope.nextToken() == JsonToken.PROPERTY_NAME) {
                    String property = envelope.currentName();
                    JsonToken value = envelope.nextToken();
                    if (property.equals("type") && value == JsonToken.VALUE_STRING) {
                        return envelope.getString();
                    }
                    envelope.skipChildren();
                }
            }
            throw new IllegalArgumentException("event: without type");
        }
    }

    private static CloudEvent<Record> read(ObjectReader reader, byte[] body) {
        CloudEvent<Record> read = reader.readValue(body);
        if (read.id() == null || read.subject() == null || read.data() == null) {
            throw new IllegalArgumentException("event: without id, subject or data");
        }
        return read;
    }

    private ObjectReader reader(MessageType type) {
        TypeFactory types = json.getTypeFactory();
        JavaType event = types.constructParametricType(CloudEvent.class, types.constructType(type.dataType()));
        return json.readerFor(event);
    }

    private static String source(OutboxMessage message) {
        return MessageType.ofType(message.type()).map(MessageType::source).orElse("/");
    }
}
