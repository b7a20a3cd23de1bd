package cn.huiyin.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What goes over the exchange, as AsyncAPI 3: one channel for each message, one operation for each end of it. */
final class AsyncApiDocument {

    private static final String HEAD = """
            # Drawn from the records of the messages and MessageQueue; do not edit.
            # mvn -pl contracts test -Dtest=DrawnFilesTest -Dcontracts.write renews it.
            asyncapi: 3.0.0
            info:
              title: Huiyin messages
              version: '1'
              description: >-
                CloudEvents 1.0 in structured JSON on the topic exchange huiyin. Fields are only ever added within a version; readers
                ignore what they do not know. Delivery is at least once and in no order: the id tells a second delivery, the sequence
                (the version of the case) what is older. No message holds contact data.
            defaultContentType: application/cloudevents+json
            servers:
              broker:
                host: 127.0.0.1:5672
                protocol: amqp
            """;
    private static final String CHANNEL = """
              %1$s:
                address: %2$s
                messages:
                  %1$s:
                    $ref: '#/components/messages/%1$s'
                bindings:
                  amqp:
                    is: routingKey
                    exchange:
                      name: %3$s
                      type: topic
                      durable: true
                      autoDelete: false
            """;
    private static final String SEND = """
              %1$s.sends.%2$s:
                action: send
                channel:
                  $ref: '#/channels/%2$s'
                tags:
                  - name: %1$s
            """;
    private static final String RECEIVE = """
              %1$s.receives.%2$s:
                action: receive
                summary: From the queue %3$s, what fails for ever is set aside in %3$s.dlq.
                channel:
                  $ref: '#/channels/%2$s'
                tags:
                  - name: %1$s
            """;
    private static final String MESSAGE = """
                %1$s:
                  name: %2$s
                  title: %3$s
                  summary: %4$s
                  contentType: application/cloudevents+json
                  payload:
                    schemaFormat: application/schema+json;version=draft-2020-12
                    schema:
                      allOf:
                        - $ref: '%5$s/schemas/cloud-event.json'
                        - type: object
                          properties:
                            type:
                              const: %2$s
                            source:
                              const: %6$s
                            data:
                              $ref: '%5$s/schemas/%7$s.json'
            """;
    static final Path FILE = Path.of("../docs/asyncapi.yaml");

    private static final Map<String, ObjectNode> SCHEMAS = DrawnSchemas.all();
    private static final String FILES = "../contracts/src/main/resources";

    private AsyncApiDocument() {}

    static String text() {
        return HEAD
                + "channels:\n" + each(AsyncApiDocument::channel)
                + "operations:\n" + each(AsyncApiDocument::operations)
                + "components:\n  messages:\n" + each(AsyncApiDocument::message);
    }

    /** The queues in which a message arrives. */
    static List<MessageQueue> queuesOf(MessageType type) {
        return Arrays.stream(MessageQueue.values())
                .filter(queue -> queue.receives().contains(type))
                .toList();
    }

    /** {@code caseAssignedV1}: keys may have no dots. */
    static String key(MessageType type) {
        return Pattern.compile("[.-](.)").matcher(type.routingKey()).replaceAll(next -> next.group(1)
                .toUpperCase(Locale.ROOT));
    }

    private static String each(Function<MessageType, String> part) {
        return MessageType.all().stream().map(part).collect(Collectors.joining());
    }

    private static String channel(MessageType type) {
        return CHANNEL.formatted(key(type), type.routingKey(), MessageType.EXCHANGE);
    }

    private static String operations(MessageType type) {
        String received = queuesOf(type).stream()
                .map(queue -> RECEIVE.formatted(queue.consumer(), key(type), queue.queueName()))
                .collect(Collectors.joining());
        return SEND.formatted(type.producer(), key(type)) + received;
    }

    private static String message(MessageType type) {
        ObjectNode schema = SCHEMAS.get(type.routingKey());
        return MESSAGE.formatted(
                key(type),
                type.type(),
                schema.path("title").asText(),
                quoted(schema.path("description").asText()),
                FILES,
                type.source(),
                type.routingKey());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
