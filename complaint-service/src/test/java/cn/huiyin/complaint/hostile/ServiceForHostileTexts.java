package cn.huiyin.complaint.hostile;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.testing.WithLocalStack;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service in a database of its own: what of the hostile texts is taken would stand in other tests' lists. */
@WithLocalStack
@ResourceLock("hostile texts")
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ServiceForHostileTexts {

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(ServiceForHostileTexts.class)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    String url(String target) {
        return "http://127.0.0.1:" + port + target;
    }
}
