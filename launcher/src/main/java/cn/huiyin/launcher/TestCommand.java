package cn.huiyin.launcher;

import cn.huiyin.launcher.kubernetes.ComposeProgram;
import cn.huiyin.launcher.kubernetes.KubernetesTools;
import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.Parallel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./test}: everything CI runs, on one stack with free ports that is started for this run; {@code ./test fast}:
 * only what needs no service. All checks run to their end, so that one run shows all failures.
 */
@Command(name = "./test", description = "Runs everything that CI runs.")
final class TestCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Progress progress = new Progress(System.out);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    TestCommand(Checkout clone) {
        this.checkout = clone.apart("test");
    }

    @Command(description = "Runs the part of it that takes seconds: unit tests and formats.")
    int fast() {
        Stopwatch watch = Stopwatch.started();
        try (Shutdown _ = Shutdown.prepared(checkout.ledger())) {
            new Prerequisites(checkout, progress).requireBuildTools();
            new Build(checkout, progress).installWebLibraries();
            MavenRun maven = new MavenRun(checkout, progress, Map.of(), List.of("test", "spotless:check"));
            return verdict(watch, bothPass(() -> webPasses("format:check", "test"), maven::passes));
        }
    }

    @Override
    public Integer call() {
        Stopwatch watch = Stopwatch.started();
        StackSettings settings = checkout.stackSettings(StackPorts.free(), progress);
        try (Shutdown shutdown = Shutdown.prepared(checkout.ledger())) {
            new Prerequisites(checkout, progress).requireForTests();
            LocalStack stack = shutdown.end(new LocalStack(settings));
            Thread.ofPlatform().daemon().start(() -> compileKubernetesTools(shutdown));
            // The gateway's jar carries the pages, so they come before Maven.
            Parallel.run(List.of(stack::start, new Build(checkout, progress)::buildWeb));
            MavenRun maven = new MavenRun(checkout, progress, environment(settings, stack), List.of("verify"));
            return verdict(
                    watch, bothPass(() -> webPasses("format:check", "check", "check-api", "test"), maven::passes));
        }
    }

    /** Takes long on a new machine, so it runs in parallel: the test of the manifests comes last and waits for it. */
    private void compileKubernetesTools(Shutdown shutdown) {
        try {
            new ComposeProgram(checkout.environment()).makeOnce(checkout.ledger(), checkout.environment());
            new KubernetesTools(checkout.environment()).makeOnce(checkout.ledger(), checkout.environment(), progress);
        } catch (StackFailure e) {
            if (!shutdown.hasBegun()) {
                System.out.println("  …  The manifests are not tested against an API server: " + e.getMessage());
            }
        }
    }

    private Map<String, String> environment(StackSettings settings, LocalStack stack) {
        Map<String, String> environment = new HashMap<>(stack.addresses().asEnvironment());
        Secrets.OF_CLIENTS.forEach(
                client -> environment.put(client, settings.secrets().get(client, checkout.environment())));
        return environment;
    }

    /** In parallel, because neither uses both cores. */
    private static boolean bothPass(BooleanSupplier one, BooleanSupplier other) {
        AtomicBoolean passed = new AtomicBoolean(true);
        Parallel.run(List.of(one, other).stream()
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
