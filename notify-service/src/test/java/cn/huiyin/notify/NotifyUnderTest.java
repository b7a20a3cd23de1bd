package cn.huiyin.notify;

import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.OutboxMessage;
import cn.huiyin.platform.observability.Traces;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running notify-service on a class's part of the stack, a publisher of events, and a client. */
public final class NotifyUnderTest implements AutoCloseable {

    private final EventCodec codec = new EventCodec(Traces.none());
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ConfigurableApplicationContext context;

    public NotifyUnderTest(TestStack stack, Map<String, Object> settings, Class<?>... more) {
        Map<String, Object> all = new LinkedHashMap<>(stack.settings());
        all.put("server.port", "0");
        all.put("server.address", "127.0.0.1");
        all.put("spring.main.banner-mode", "off");
        all.put("huiyin.pack", "../packs/nanan");
        // The tests run at any hour.
        all.put("huiyin.notify.delivery.quiet-from", "00:00");
        all.put("huiyin.notify.delivery.quiet-until", "00:00");
        all.putAll(settings);
        this.context = new SpringApplicationBuilder(NotifyServiceApplication.class)
                .sources(more)
                .run(all.entrySet().stream()
                        .filter(setting -> setting.getKey().contains("."))
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Publishes an event as complaint-service would, and gives the message to publish it again. */
    public OutboxMessage publish(long version, CaseMessage<?> message) {
        OutboxMessage outgoing = codec.outgoing(message.snapshot().caseId(), version, Instant.now(), message);
        publishAgain(outgoing);
        return outgoing;
    }

    public void publishAgain(OutboxMessage message) {
        String routingKey = message.type().replaceFirst("^cn\\.huiyin\\.", "");
        bean(RabbitTemplate.class)
                .send(
                        MessageType.EXCHANGE,
                        routingKey,
                        MessageBuilder.withBody(codec.encode(message))
                                .setContentType("application/cloudevents+json")
                                .setMessageId(message.id())
                                .build());
    }

    public MongoCollection<Document> stored() {
        return bean(MongoDatabase.class).getCollection("notifications");
    }

    public List<Document> stored(String caseId, String channel) {
        return stored().find(new Document("caseId", caseId).append("channel", channel))
                .into(new ArrayList<>());
    }

    /**
     * Whether the case has reached this version and everything that was published before it has been handled: one
     * thread takes the messages in their order, and that a case changed is written last.
     */
    public boolean knows(String caseId, long version) {
        Document change = bean(MongoDatabase.class)
                .getCollection("case_changes")
                .find(new Document("_id", caseId))
                .first();
        return change != null && ((Number) change.get("version")).longValue() >= version;
    }

    public HttpRequest.Builder to(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request.build(), BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
