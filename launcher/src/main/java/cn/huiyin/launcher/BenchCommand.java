package cn.huiyin.launcher;

import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Parallel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * {@code ./run bench}: measures on a stack of its own, empty at the beginning, on free ports; addresses that the
 * environment gives are not used, because a measurement writes much.
 */
@Command(
        name = "bench",
        description = {
            "Measures intake, life cycle, crowd and database.",
            "--only PART,… --seconds N --rounds N --quick choose how much; --write puts the result into"
                    + " docs/performance.md; --profile SERVICE,… shows what a service does meanwhile."
        })
final class BenchCommand implements Callable<Integer> {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Checkout checkout;
    private final Progress progress = new Progress(System.out);

    /** The options of the module bench, which it checks itself. */
    @Unmatched
    private List<String> arguments = new ArrayList<>();

    BenchCommand(Checkout clone) {
        Map<String, String> environment = new HashMap<>(clone.environment());
        environment
                .keySet()
                .removeAll(Set.of(
                        StackAddresses.MONGODB,
                        StackAddresses.RABBITMQ,
                        StackAddresses.MANAGEMENT,
                        StackAddresses.ISSUER));
        this.checkout = new Checkout(clone.root(), clone.work(), clone.ledger(), environment).apart("bench");
    }

    @Override
    public Integer call() throws IOException {
        try (Shutdown shutdown = Shutdown.prepared(checkout.ledger())) {
            new Prerequisites(checkout, progress).requireForBench();
            FileUtils.deleteDirectory(checkout.work().resolve("data").toFile());
            LocalStack stack = shutdown.end(new LocalStack(checkout.stackSettings(StackPorts.free(), progress)));
            Parallel.run(List.of(stack::start, new Build(checkout, progress)::runWithBench));
            return measure(stack);
        }
    }

    private int measure(LocalStack stack) {
        String jar =
                checkout.root().resolve("bench/target/bench-1.0.0-SNAPSHOT.jar").toString();
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xms256m", "-Xmx1g", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("-Dlogback.configurationFile=quiet-logback.xml", "-jar", jar));
        command.addAll(List.of(checkout.root().toString(), checkout.work().toString()));
        command.addAll(arguments);
        Map<String, String> environment = stack.addresses().asEnvironment();
        try (ChildProcess bench =
                ChildProcess.startPiped(checkout.ledger(), "bench", checkout.root(), environment, command)) {
            bench.output().lines().forEach(System.out::println);
            return bench.awaitExit();
        }
    }
}
