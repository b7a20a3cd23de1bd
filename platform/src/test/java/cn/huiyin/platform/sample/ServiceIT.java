package cn.huiyin.platform.sample;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests that call the sample service over the wire; they share one of it. */
@WithLocalStack
@SpringBootTest(
        classes = SampleApplication.class,
        properties = {"springdoc.api-docs.enabled=false", "spring.application.name=sample"},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ServiceIT {

    private static final TestStack STACK = TestStack.of(ServiceIT.class);

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        STACK.settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    protected Client client() {
        return new Client(port);
    }

    /** The two parts of the header that shows this account's token. */
    protected static String[] as(DemoAccount account) {
        return new String[] {"Authorization", "Bearer " + STACK.tokens().of(account)};
    }
}
