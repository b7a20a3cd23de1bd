package cn.huiyin.complaint.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.intake.Filer;
import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service is started on a database that lacks what happened last. */
@WithLocalStack
class AfterRestoreIT {

    private static final String RESTORED = "huiyin.restored.at";
    private static final String QUEUE = MessageQueue.DISPATCH_CASE_REGISTERED.queueName();

    private final TestStack stack = TestStack.of(AfterRestoreIT.class);

    @Test
    void sendsMessagesAgainAndHandsOutNoNumberThatIsAlreadyInAReceipt() {
        try (MongoClient client = MongoClients.create(stack.mongodb())) {
            MongoDatabase database = client.getDatabase(stack.database());
            String lost;
            List<Document> counters;
            Instant backedUp;
            try (ConfigurableApplicationContext service = start(new HashMap<>())) {
                file(service);
                counters = database.getCollection("counters").find().into(new ArrayList<>());
                backedUp = Instant.now();
                lost = file(service);
                waitForMessages(service, 2);
                service.getBean(AmqpAdmin.class).purgeQueue(QUEUE);
            }
            database.getCollection("cases").deleteOne(Filters.eq("number", lost));
            database.getCollection("counters").deleteMany(new Document());
            database.getCollection("counters").insertMany(counters);
            // The broker, which is gone, had the message.
            database.getCollection("cases").updateMany(new Document(), Updates.unset("pending"));

            HashMap<String, String> restored = new HashMap<>();
            restored.put(RESTORED, backedUp.toString());
            try (ConfigurableApplicationContext service = start(restored)) {
                waitForMessages(service, 1);

                assertThat(sequence(file(service))).isGreaterThan(sequence(lost) + 10_000);
            }
        }
    }

    @Test
    void refusesAMomentThatIsStillToCome() {
        HashMap<String, String> restored = new HashMap<>();
        restored.put(RESTORED, Instant.now().plus(Duration.ofDays(1)).toString());

        assertThatThrownBy(() -> start(restored)).rootCause().hasMessageContaining("a moment in the past");
    }

    private static ConfigurableApplicationContext start(HashMap<String, String> settings) {
        settings.putAll(RunningComplaintService.settings(AfterRestoreIT.class));
        settings.put("server.port", "0");
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(ComplaintServiceApplication.class).run(arguments);
    }

    private static void waitForMessages(ConfigurableApplicationContext service, int count) {
        AmqpAdmin broker = service.getBean(AmqpAdmin.class);
        await().untilAsserted(() ->
                assertThat(broker.getQueueInfo(QUEUE).getMessageCount()).isEqualTo(count));
    }

    private static String file(ConfigurableApplicationContext service) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        return new Filer("http://127.0.0.1:" + port)
                .file(Filer.aFiling())
                .json()
                .path("number")
                .asString();
    }

    private static long sequence(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }
}
