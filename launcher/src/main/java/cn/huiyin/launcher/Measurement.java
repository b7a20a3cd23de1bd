package cn.huiyin.launcher;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles a service with its measurements and runs one of them; nothing else is started. */
final class Measurement {

    private static final String PACK = "packs/nanan";
    private static final String CLASS_PATH = "target/measuring-class-path";

    private final Checkout checkout;
    private final String module;
    private final String room;

    /** @param room the package of the measurements */
    private Measurement(Checkout clone, String module, String room) {
        this.checkout = clone.apart("measurement");
        this.module = module;
        this.room = room;
    }

    /** How texts and places are read. */
    static Measurement ofDispatch(Checkout clone) {
        return new Measurement(clone, "dispatch-service", "cn.huiyin.dispatch.measure.");
    }

    /** How cases of one source are found. */
    static Measurement ofProposals(Checkout clone) {
        return new Measurement(clone, "complaint-service", "cn.huiyin.complaint.proposals.");
    }

    /** @param arguments behind the folder of the pack */
    int run(String measurement, List<String> arguments) {
        try (Shutdown _ = Shutdown.prepared(checkout.ledger())) {
            Progress progress = new Progress(System.out);
            List<String> compile = List.of(
                    "-pl",
                    module,
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
                room + measurement,
                PACK));
        command.addAll(arguments);
        try (ChildProcess child =
                ChildProcess.startPiped(checkout.ledger(), "measurement", checkout.root(), Map.of(), command)) {
            child.output().lines().forEach(System.out::println);
            return child.awaitExit();
        }
    }

    private String classPath() {
        Path folder = checkout.root().resolve(module);
        try {
            return folder.resolve("target/classes") + ":" + folder.resolve("target/test-classes") + ":"
                    + Files.readString(folder.resolve(CLASS_PATH)).strip();
        } catch (IOException e) {
            throw new StackFailure("The class path of the measurements could not be read.", e);
        }
    }
}
