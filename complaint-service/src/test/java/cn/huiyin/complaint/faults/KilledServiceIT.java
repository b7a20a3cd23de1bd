package cn.huiyin.complaint.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.intake.Filer;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.localstack.backing.BrokerUri;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process had stored but not published, the next one publishes. */
@WithLocalStack
class KilledServiceIT {

    @TempDir
    private Path logs;

    @Test
    void publishesNoEventBeforeItsRecordIsStoredAndEveryStoredOneOnce() {
        TestStack stack = TestStack.of(KilledServiceIT.class);
        String key = Filer.aKey();
        try (CaseEvents events = new CaseEvents(stack.rabbitmq())) {
            Filer.Answer filed = fileAndKill(stack, key);
            assertThat(filed.status()).isEqualTo(201);
            String caseId = filed.field("/caseId");
            assertThat(events.about(caseId)).isEmpty();

            try (ServiceProcess next = ServiceProcess.start(settings(), logs.resolve("next.log"))) {
                await().until(() -> !events.about(caseId).isEmpty());
                Filer.Answer again = new Filer(next.url()).file(key, Filer.aFiling());

                assertThat(again.status()).isEqualTo(200);
                assertThat(again.text()).isEqualTo(filed.text());
                await().during(Duration.ofSeconds(5))
                        .until(() -> events.about(caseId).size() == 1);
                assertThat(events.about(caseId))
                        .extracting(CloudEvent::sequence)
                        .containsExactly("1");
            }
        }
    }

    /** Without a connection to the broker, so that nothing can be published before the kill. */
    private Filer.Answer fileAndKill(TestStack stack, String key) {
        BrokerUri broker = BrokerUri.of(stack.rabbitmq());
        try (BrokerProxy proxy = new BrokerProxy(broker.port())) {
            proxy.block();
            HashMap<String, String> settings = new HashMap<>(settings());
            settings.put(
                    "huiyin.rabbitmq.uri",
                    new BrokerUri(broker.userInfo(), "127.0.0.1", proxy.port(), broker.virtualHost()).toString());
            try (ServiceProcess first = ServiceProcess.start(settings, logs.resolve("first.log"))) {
                return new Filer(first.url()).file(key, Filer.aFiling());
            }
        }
    }

    private static Map<String, String> settings() {
        return RunningComplaintService.settings(KilledServiceIT.class);
    }
}
