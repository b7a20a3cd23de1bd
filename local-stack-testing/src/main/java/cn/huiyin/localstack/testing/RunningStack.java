package cn.huiyin.localstack.testing;

import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.ProcessLedger;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The one stack of this test run: the one that the environment names, else one that is started when first needed. */
final class RunningStack {

    private static final Path WORK =
            Path.of("target", "local-stack-" + ProcessHandle.current().pid()).toAbsolutePath();

    private static Optional<LocalStack> started = Optional.empty();

    private RunningStack() {}

    static synchronized StackAddresses addresses() {
        Map<String, String> environment = System.getenv();
        return StackAddresses.given(environment).orElseGet(() -> {
            if (started.isEmpty()) {
                started = Optional.of(start(environment));
            }
            return started.orElseThrow().addresses();
        });
    }

    /** A secret by which a service calls another or the identity server. */
    static String secret(String name) {
        String given = System.getenv(name);
        return given == null ? Secrets.of(WORK).get(name, System.getenv()) : given;
    }

    /** Whether the stack was started here and ends with this process. */
    static synchronized boolean isOurs() {
        return started.isPresent();
    }

    static synchronized void stop() {
        started.ifPresent(LocalStack::close);
        started = Optional.empty();
    }

    private static LocalStack start(Map<String, String> environment) {
        StackSettings settings =
                StackSettings.of(WORK, new ProcessLedger(WORK), StackPorts.free(), environment, Progress.silent());
        Runtime.getRuntime().addShutdownHook(new Thread(RunningStack::stop, "local-stack-stop"));
        LocalStack stack = new LocalStack(settings);
        stack.start();
        return stack;
    }
}
