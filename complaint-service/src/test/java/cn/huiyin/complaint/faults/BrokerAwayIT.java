package cn.huiyin.complaint.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.intake.Filer;
import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.localstack.backing.BrokerUri;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** While the broker is down the service accepts complaints; their events are published later. */
@WithLocalStack
@DirtiesContext
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class BrokerAwayIT {

    private static final TestStack STACK = TestStack.of(BrokerAwayIT.class);
    private static final BrokerUri BROKER = BrokerUri.of(STACK.rabbitmq());
    private static final BrokerProxy PROXY = new BrokerProxy(BROKER.port());

    @Value("${local.server.port}")
    private int port;

    private CaseEvents events;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(BrokerAwayIT.class).forEach((name, value) -> registry.add(name, () -> value));
        String throughProxy =
                new BrokerUri(BROKER.userInfo(), "127.0.0.1", PROXY.port(), BROKER.virtualHost()).toString();
        registry.add("huiyin.rabbitmq.uri", () -> throughProxy);
    }

    @BeforeEach
    void listen() {
        events = new CaseEvents(STACK.rabbitmq());
    }

    @AfterEach
    void unblock() {
        PROXY.unblock();
        events.close();
    }

    @AfterAll
    static void close() {
        PROXY.close();
    }

    @Test
    void takesComplaintsAndAnnouncesThemInOrderOnceTheBrokerIsBack() {
        Filer filer = new Filer("http://127.0.0.1:" + port);
        PROXY.block();

        Filer.Answer filed = filer.file(Filer.aFiling());
        Filer.Answer withdrawn = filer.post(
                "/api/complaints/" + filed.field("/number") + "/acts",
                Map.of("act", "withdraw"),
                "Query-Code",
                filed.field("/queryCode"));

        assertThat(filed.status()).isEqualTo(201);
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(filer.get("/actuator/health/readiness").status()).isEqualTo(200);
        String caseId = filed.field("/caseId");
        await().during(Duration.ofSeconds(2)).until(() -> events.about(caseId).isEmpty());

        PROXY.unblock();

        await().until(() -> events.about(caseId).size() == 2);
        assertThat(events.about(caseId)).extracting(CloudEvent::sequence).containsExactly("1", "2");
        assertThat(events.about(caseId).getFirst().type())
                .isEqualTo(MessageType.of(Registered.class).type());
    }
}
