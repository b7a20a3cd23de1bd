package cn.huiyin.launcher;

import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.Parallel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./test drills}: tests that take minutes and do not run at every change; each shows what it measured. */
@Command(
        name = "drills",
        description = {
            "Drills that take minutes; all of them where none is named:",
            "replicas (two of each service, each loses one), broker-cluster (three nodes, the leader is killed),"
                    + " backup (while citizens file, then restored), overload (costly photos, a crowd),"
                    + " desks (operator, administrator, head, surveys and imports in the browser),"
                    + " timers (a backlog of 100,000, one of two workers is killed),"
                    + " hints (how long they take), import (a board's messages, from HUIYIN_SAMPLE_DATA)."
        })
final class DrillsCommand implements Callable<Integer> {

    static final Map<String, String> DRILLS = new TreeMap<>(Map.of(
            "replicas", "ReplicasDrillIT",
            "broker-cluster", "BrokerClusterDrillIT",
            "backup", "BackupDrillIT",
            "overload", "OverloadIT",
            "timers", "TimersDrillIT",
            "hints", "HintsDrillIT",
            "import", "ImportDrillIT",
            // All tests with the tag.
            "desks", "*InTheBrowserIT"));

    /** Where drills leave their reports. */
    private static final List<String> MODULES = List.of("e2e", "complaint-service");

    private final Checkout checkout;
    private final Progress progress = new Progress(System.out);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    @Parameters(paramLabel = "DRILL", arity = "0..*", description = "Only these.")
    private List<String> names = List.copyOf(DRILLS.keySet());

    DrillsCommand(Checkout clone) {
        this.checkout = clone.apart("test");
    }

    @Override
    public Integer call() {
        String classes = names.stream().map(DrillsCommand::classOf).collect(Collectors.joining(","));
        Stopwatch watch = Stopwatch.started();
        StackSettings settings = checkout.stackSettings(StackPorts.free(), progress);
        try (Shutdown shutdown = Shutdown.prepared(checkout.ledger())) {
            new Prerequisites(checkout, progress).requireForTests();
            LocalStack stack = shutdown.end(new LocalStack(settings));
            Parallel.run(List.of(stack::start, new Build(checkout, progress)::buildWeb));
            Map<String, String> environment = new HashMap<>(stack.addresses().asEnvironment());
            Secrets.OF_CLIENTS.forEach(
                    name -> environment.put(name, settings.secrets().get(name, checkout.environment())));
            boolean passed = new MavenRun(checkout, progress, environment, goals(classes)).passes();
            names.forEach(this::showReport);
            if (passed) {
                progress.done("drills", "passed", watch.elapsed());
                return 0;
            }
            progress.failed(
                    "drills", "something failed; logs: " + checkout.root().resolve("e2e/target"), watch.elapsed());
            return 1;
        }
    }

    private static String classOf(String drill) {
        String found = DRILLS.get(drill);
        if (found == null) {
            throw new StackFailure(
                    "There is no drill " + drill + " (expected: " + String.join(", ", DRILLS.keySet()) + ").");
        }
        return found;
    }

    /** The modules that the drills need are packaged; only the drills run as tests. */
    private static List<String> goals(String classes) {
        return List.of(
                "verify",
                "-pl",
                "e2e",
                "-am",
                "-Dspotless.check.skip=true",
                "-Dtest=None",
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dfailsafe.failIfNoSpecifiedTests=false",
                "-Dgroups=drill",
                "-DexcludedGroups=none",
                "-Dtests.compiler=-XX:+TieredCompilation",
                "-Dtests.two-classes-at-a-time=false",
                "-Dit.test=" + classes);
    }

    private void showReport(String drill) {
        try {
            for (String module : MODULES) {
                Path report = checkout.root().resolve(module).resolve("target/drills/" + drill + ".txt");
                if (Files.exists(report)) {
                    System.out.println(
                            "\n  " + drill + "\n" + Files.readString(report).indent(4));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
