package cn.huiyin.localstack.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Prepares a class's part of the stack before its first test, and tidies up after the last class of the run: not
 * earlier, because application contexts outlive the class that made them.
 */
public final class LocalStackExtension implements BeforeAllCallback {

    /** How long a test waits for what must come; Awaitility's own ten seconds are short for a machine under load. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /**
     * Classes run beside each other in one JVM. By default Awaitility fails whatever waits when any thread of the JVM
     * throws, so that a connection that another class's context is closing would fail a test that has no part in it.
     */
    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
        Awaitility.setDefaultTimeout(LONGEST_WAIT);
        TestStack.of(context.getRequiredTestClass());
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(LocalStackExtension.class))
                .getOrComputeIfAbsent("stack", _ -> new EndOfRun(), EndOfRun.class);
    }

    private record EndOfRun() implements AutoCloseable {

        @Override
        public void close() {
            TestStack.releaseAll();
            RunningStack.stop();
        }
    }
}
