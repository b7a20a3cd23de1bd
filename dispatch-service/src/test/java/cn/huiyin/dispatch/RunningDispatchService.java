package cn.huiyin.dispatch;

import cn.huiyin.dispatch.pack.NananPack;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.platform.openapi.OpenApiConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a free port, with a real broker and realm and no database; started once for all tests that extend this. */
@WithLocalStack
@SpringBootTest(
        classes = {DispatchServiceApplication.class, OpenApiConfiguration.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class RunningDispatchService {

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        TestStack.of(RunningDispatchService.class).settings().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("springdoc.writer-with-order-by-keys", () -> "true");
        registry.add("springdoc.default-produces-media-type", () -> "application/json");
        registry.add("huiyin.pack", () -> NananPack.folder().toString());
        registry.add("huiyin.complaint.url", () -> "");
    }

    /** The address of a path, e.g. {@code /api/district}. */
    protected String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
