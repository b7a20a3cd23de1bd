package cn.huiyin.complaint;

import cn.huiyin.complaint.openapi.ComplaintInterface;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.platform.openapi.OpenApiConfiguration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole service on a free port, with real parts behind it; started once for all tests that extend this, which run
 * one after the other.
 */
@WithLocalStack
@Execution(ExecutionMode.SAME_THREAD)
@SpringBootTest(
        classes = {
            ComplaintServiceApplication.class,
            OpenApiConfiguration.class,
            ComplaintInterface.class,
            CaseEventSink.class
        },
        webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class RunningComplaintService {

    public static final String HOTLINE_SECRET = "a-hotline-secret-for-tests-and-nothing-else";
    private static final String CALLER_INDEX_KEY = "a-key-for-callers-numbers-in-tests-and-nothing-else";
    private static final String QUERY_CODE_KEY = "a-key-for-query-codes-in-tests-and-nothing-else";

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        settings(RunningComplaintService.class).forEach((name, value) -> registry.add(name, () -> value));
    }

    /** Everything that a service of this class's own part of the stack reads. */
    public static Map<String, String> settings(Class<?> testClass) {
        HashMap<String, String> settings = new HashMap<>(stackOf(testClass).settings());
        settings.put("huiyin.pack", pack().toString());
        settings.put("huiyin.dispatch.url", DispatchStub.running().url());
        settings.put("huiyin.intake.query-code-key", QUERY_CODE_KEY);
        settings.put("huiyin.related.index-key", CALLER_INDEX_KEY);
        settings.put("huiyin.hotline.secret", HOTLINE_SECRET);
        settings.put("huiyin.notify.url", StaffServer.of(testClass).url());
        // Approval by the head has tests of its own.
        settings.put("huiyin.answers.approved-by-head", "false");
        // Tests say themselves when time acts on cases; what they file for long ago must not change under them.
        settings.put("huiyin.timers.poll-interval", "PT24H");
        settings.put("springdoc.writer-with-order-by-keys", "true");
        settings.put("springdoc.default-produces-media-type", "application/json");
        return settings;
    }

    protected static TestStack stackOf(Class<?> testClass) {
        return TestStack.of(testClass);
    }

    /** Where the pack of the repository lies, seen from the module or from the root. */
    public static Path pack() {
        Path fromModule = Path.of("../packs/nanan");
        return Files.isDirectory(fromModule) ? fromModule : Path.of("packs/nanan");
    }

    /** The address of a path, e.g. {@code /api/cases}. */
    protected String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Headers of a JSON call without a token. */
    protected static Map<String, String> anonymous() {
        return Map.of("Content-Type", "application/json");
    }

    /** Headers of a JSON call made by this account. */
    protected static Map<String, String> as(DemoAccount account) {
        HashMap<String, String> headers = new HashMap<>(anonymous());
        headers.putAll(stackOf(RunningComplaintService.class).tokens().headers(account.username()));
        return headers;
    }
}
