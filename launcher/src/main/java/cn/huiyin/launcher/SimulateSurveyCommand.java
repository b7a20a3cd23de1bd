package cn.huiyin.launcher;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.ChildProcess;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code ./run simulate-survey}: prints the results of random samples in a district whose true satisfaction is known.
 */
@Command(
        name = "simulate-survey",
        description = "Draws 100 samples of a district whose true satisfaction is known, and prints what they say.")
final class SimulateSurveyCommand implements Callable<Integer> {

    private static final String MODULE = "complaint-service";
    private static final String SIMULATION = "cn.huiyin.complaint.survey.domain.SurveySimulation";

    private final Checkout checkout;

    SimulateSurveyCommand(Checkout clone) {
        this.checkout = clone.apart("simulation");
    }

    @Override
    public Integer call() {
        try (Shutdown _ = Shutdown.prepared(checkout.ledger())) {
            Progress progress = new Progress(System.out);
            List<String> compile = List.of("-pl", MODULE, "-am", "test-compile");
            if (!new MavenRun(checkout, progress, Map.of(), compile).passes()) {
                return 1;
            }
            return simulate();
        }
    }

    /** Rules and simulation need nothing but the JDK. */
    private int simulate() {
        String target = checkout.root().resolve(MODULE).resolve("target").toString();
        String java = System.getProperty("java.home") + "/bin/java";
        List<String> command = List.of(
                java, "-Dstdout.encoding=UTF-8", "-cp", target + "/classes:" + target + "/test-classes", SIMULATION);
        try (ChildProcess simulation =
                ChildProcess.startPiped(checkout.ledger(), "simulate-survey", checkout.root(), Map.of(), command)) {
            simulation.output().lines().forEach(System.out::println);
            return simulation.awaitExit();
        }
    }
}
