package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.ConsoleProgress;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.files.Folders;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Together;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code ./run bench}: measures on a stack of its own, empty at the beginning, on free ports; addresses that the
 * environment gives are not used, because a measurement writes much.
 */
final class BenchCommand {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Checkout checkout;
    private final Progress progress = new ConsoleProgress(System.out);

    BenchCommand(Checkout clone) {
        Map<String, String> environment = new HashMap<>(clone.environment());
        environment
                .keySet()
                .removeAll(Set.of(
                        StackAddresses.MONGODB,
                        StackAddresses.RABBITMQ,
                        StackAddresses.MANAGEMENT,
                        StackAddresses.ISSUER));
        Checkout apart = clone.apart("bench");
        this.checkout = new Checkout(apart.root(), apart.work(), apart.ledger(), environment);
    }

    int run(List<String> arguments) {
        try (Supervision supervision = Supervision.begun(checkout.ledger())) {
            new Prerequisites(checkout, progress).requireForBench();
            empty(checkout.work().resolve("data"));
            StackSettings settings = StackSettings.of(
                    checkout.work(), checkout.ledger(), StackPorts.free(), checkout.environment(), progress);
            LocalStack stack = supervision.endAtStop(LocalStack.prepared(settings));
            Together.run(List.of(stack::start, new Build(checkout, progress)::runWithBench));
            return measure(stack, arguments);
        }
    }

    private int measure(LocalStack stack, List<String> arguments) {
        Path jar = checkout.root().resolve("bench").resolve("target").resolve("bench-1.0.0-SNAPSHOT.jar");
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xms256m", "-Xmx1g", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("-Dlogback.configurationFile=quiet-logback.xml", "-jar"));
        command.addAll(List.of(
                jar.toString(), checkout.root().toString(), checkout.work().toString()));
        command.addAll(arguments);
        Map<String, String> environment = stack.addresses().asEnvironment();
        try (ChildProcess bench =
                ChildProcess.startHeard(checkout.ledger(), "bench", checkout.root(), environment, command)) {
            bench.output().lines().forEach(System.out::println);
            return bench.awaitExit();
        }
    }

    private static void empty(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
