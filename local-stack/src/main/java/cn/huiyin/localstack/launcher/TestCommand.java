package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.ConsoleProgress;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.process.Together;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./test}: everything CI runs, on one stack with free ports that is started for this run; {@code ./test fast}:
 * only what needs no service.
 */
final class TestCommand {

    private final Checkout checkout;
    private final Path work;
    private final Progress progress = new ConsoleProgress(System.out);

    TestCommand(Checkout checkout) {
        this.checkout = checkout;
        this.work = checkout.work().resolve("test");
    }

    int fast() {
        ProcessLedger ledger = new ProcessLedger(work);
        try (Supervision supervision = Supervision.begun(ledger)) {
            new Prerequisites(checkout, progress).requireBuildTools();
            Build build = new Build(checkout, progress);
            build.installWebLibraries();
            Map<String, String> environment = Map.of();
            return firstFailure(
                    npm(ledger, "test"),
                    () -> maven(ledger, environment, "test", "-DskipITs", "-Dspotless.check.skip"));
        }
    }

    int everything() {
        Stopwatch watch = Stopwatch.started();
        StackSettings settings = StackSettings.of(work, StackPorts.free(), checkout.environment(), progress);
        ProcessLedger ledger = settings.ledger();
        try (Supervision supervision = Supervision.begun(ledger)) {
            new Prerequisites(checkout, progress).requireForTests();
            LocalStack stack = supervision.endAtStop(LocalStack.prepared(settings));
            Build build = new Build(checkout, progress);
            Together.run(List.of(stack::start, build::buildWeb));
            Map<String, String> environment = new HashMap<>(stack.addresses().asEnvironment());
            environment.put(
                    Secrets.SERVICE_CLIENT, settings.secrets().get(Secrets.SERVICE_CLIENT, checkout.environment()));
            int code = firstFailure(
                    npm(ledger, "format:check"),
                    npm(ledger, "check"),
                    npm(ledger, "test"),
                    () -> maven(ledger, environment, "verify"));
            progress.done("tests", code == 0 ? "all passed" : "something failed", watch.elapsed());
            return code;
        }
    }

    /** A step that runs a program and gives its exit code. */
    private interface Step {
        int run();
    }

    /** Runs all, so that one report shows everything that is wrong, and gives the first code other than 0. */
    private static int firstFailure(Step... steps) {
        int first = 0;
        for (Step step : steps) {
            int code = step.run();
            first = first == 0 ? code : first;
        }
        return first;
    }

    private Step npm(ProcessLedger ledger, String script) {
        Path web = checkout.root().resolve("web");
        return () -> run(ledger, "web-" + script.replace(':', '-'), web, Map.of(), List.of("npm", "run", script));
    }

    private int maven(ProcessLedger ledger, Map<String, String> environment, String... arguments) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", System.getProperty("java.home"));
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp"));
        command.addAll(List.of(arguments));
        return run(ledger, "maven", checkout.root(), all, command);
    }

    private static int run(
            ProcessLedger ledger, String name, Path folder, Map<String, String> environment, List<String> command) {
        System.out.println("\n--- " + String.join(" ", command));
        try (ChildProcess child = ChildProcess.startInView(ledger, name, folder, environment, command)) {
            return child.awaitExit();
        }
    }
}
