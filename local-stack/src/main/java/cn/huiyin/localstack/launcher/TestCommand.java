package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.ConsoleProgress;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.Together;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * {@code ./test}: everything CI runs, on one stack with free ports that is started for this run; {@code ./test fast}:
 * only what needs no service. All checks run to their end, so that one report shows everything that is wrong.
 */
final class TestCommand {

    private final Checkout checkout;
    private final Progress progress = new ConsoleProgress(System.out);

    TestCommand(Checkout clone) {
        this.checkout = clone.apart("test");
    }

    int fast() {
        Stopwatch watch = Stopwatch.started();
        try (Supervision _ = Supervision.begun(checkout.ledger())) {
            new Prerequisites(checkout, progress).requireBuildTools();
            new Build(checkout, progress).installWebLibraries();
            MavenRun maven = new MavenRun(checkout, progress, Map.of(), List.of("test", "spotless:check"));
            return verdict(watch, bothPass(() -> webPasses("format:check", "test"), maven::passes));
        }
    }

    int everything() {
        Stopwatch watch = Stopwatch.started();
        StackSettings settings = StackSettings.of(
                checkout.work(), checkout.ledger(), StackPorts.free(), checkout.environment(), progress);
        try (Supervision supervision = Supervision.begun(checkout.ledger())) {
            new Prerequisites(checkout, progress).requireForTests();
            LocalStack stack = supervision.endAtStop(LocalStack.prepared(settings));
            // The gateway's jar carries the pages, so they come before Maven.
            Together.run(List.of(stack::start, new Build(checkout, progress)::buildWeb));
            MavenRun maven = new MavenRun(checkout, progress, environment(settings, stack), List.of("verify"));
            return verdict(watch, bothPass(() -> webPasses("format:check", "check", "test"), maven::passes));
        }
    }

    private Map<String, String> environment(StackSettings settings, LocalStack stack) {
        Map<String, String> environment = new HashMap<>(stack.addresses().asEnvironment());
        environment.put(Secrets.SERVICE_CLIENT, settings.secrets().get(Secrets.SERVICE_CLIENT, checkout.environment()));
        return environment;
    }

    /** Beside each other: neither uses both cores. */
    private static boolean bothPass(BooleanSupplier one, BooleanSupplier other) {
        AtomicBoolean passed = new AtomicBoolean(true);
        Together.run(List.of(one, other).stream()
                .<Runnable>map(check -> () -> {
                    if (!check.getAsBoolean()) {
                        passed.set(false);
                    }
                })
                .toList());
        return passed.get();
    }

    private boolean webPasses(String... scripts) {
        Path web = checkout.root().resolve("web");
        boolean passed = true;
        for (String script : scripts) {
            List<String> command = List.of("npm", "run", "--silent", script);
            passed &= new Check("web-" + script.replace(':', '-'), "web", "npm run " + script, web, command)
                    .passes(checkout.ledger(), progress, System.out);
        }
        return passed;
    }

    private int verdict(Stopwatch watch, boolean passed) {
        if (passed) {
            progress.done("all", "passed", watch.elapsed());
            return 0;
        }
        progress.failed("all", "something failed; logs: " + checkout.work().resolve("logs"), watch.elapsed());
        return 1;
    }
}
