package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.localstack.testing.WithLocalStack;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service with a database of its own: the hotline sends so many orders that other tests' lists would be full of them. */
@WithLocalStack
@ResourceLock("hotline")
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ServiceForTheHotline {

    /** Of this test alone: each has orders of its own. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Value("${local.server.port}")
    private int port;

    @Autowired
    Cases cases;

    HotlineCalls hotline;

    @BeforeEach
    void call() {
        hotline = new HotlineCalls("http://127.0.0.1:" + port);
    }

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(ServiceForTheHotline.class)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    String number(int order) {
        return "T" + run + "-" + order;
    }

    Complaint complaint(String number) {
        return cases.find(new CaseNumber(number), Scope.ALL)
                .orElseThrow()
                .current()
                .complaint();
    }

    static void assertSummary(JsonNode line, int rows, int registered, int known, int refused) {
        assertThat(line.toString())
                .isEqualTo("{\"summary\":{\"rows\":%d,\"registered\":%d,\"known\":%d,\"refused\":%d}}"
                        .formatted(rows, registered, known, refused));
    }
}
