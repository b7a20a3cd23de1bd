package cn.huiyin.launcher;

import cn.huiyin.localstack.console.ConsoleProgress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles the dispatch service with its measurements and runs one of them; nothing else is started. */
final class DispatchMeasurement {

    private static final String MODULE = "dispatch-service";
    private static final String ROOM = "cn.huiyin.dispatch.measure.";
    private static final String PACK = "packs/nanan";
    private static final String CLASS_PATH = "target/measuring-class-path";

    private final Checkout checkout;

    DispatchMeasurement(Checkout clone) {
        this.checkout = clone.apart("measurement");
    }

    /** @param arguments behind the folder of the pack */
    int run(String measurement, List<String> arguments) {
        try (Shutdown _ = Shutdown.prepared(checkout.ledger())) {
            ConsoleProgress progress = new ConsoleProgress(System.out);
            List<String> compile = List.of(
                    "-pl",
                    MODULE,
                    "-am",
                    "test-compile",
                    "dependency:build-classpath",
                    "-Dmdep.includeScope=test",
                    "-Dmdep.outputFile=" + CLASS_PATH);
            if (!new MavenRun(checkout, progress, Map.of(), compile).passes()) {
                return 1;
            }
            return measure(measurement, arguments);
        }
    }

    private int measure(String measurement, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Dstdout.encoding=UTF-8",
                "-Dlogback.configurationFile=quiet-logback.xml",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                ROOM + measurement,
                PACK));
        command.addAll(arguments);
        try (ChildProcess child =
                ChildProcess.startHeard(checkout.ledger(), "measurement", checkout.root(), Map.of(), command)) {
            child.output().lines().forEach(System.out::println);
            return child.awaitExit();
        }
    }

    private String classPath() {
        Path module = checkout.root().resolve(MODULE);
        try {
            return module.resolve("target/classes") + ":" + module.resolve("target/test-classes") + ":"
                    + Files.readString(module.resolve(CLASS_PATH)).strip();
        } catch (IOException e) {
            throw new StackFailure("The class path of the measurements could not be read.", e);
        }
    }
}
