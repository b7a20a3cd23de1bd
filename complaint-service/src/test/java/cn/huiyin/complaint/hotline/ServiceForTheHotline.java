package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.testing.WithLocalStack;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with a database of its own: the hotline sends so many orders that other tests' lists would be full of them. */
@WithLocalStack
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ServiceForTheHotline {

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(ServiceForTheHotline.class)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    HotlineCalls hotline() {
        return new HotlineCalls("http://127.0.0.1:" + port);
    }
}
