package cn.huiyin.launcher;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ChildProcess;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maven over all modules, with a summary on the terminal; its whole output is in the log {@code maven}. */
final class MavenRun {

    private static final String NAME = "maven";

    /**
     * Two modules at a time, because integration tests wait about half of their time. Each line names its thread, which
     * tells the module.
     */
    private static final List<String> TWO_MODULES_AT_A_TIME =
            List.of("-T", "2", "-Dorg.slf4j.simpleLogger.showThreadName=true");

    private final Checkout checkout;
    private final Map<String, String> environment;
    private final List<String> goals;
    private final MavenSummary summary;

    MavenRun(Checkout checkout, Progress progress, Map<String, String> environment, List<String> goals) {
        this.checkout = checkout;
        this.environment = new HashMap<>(environment);
        this.environment.putAll(Build.mavenEnvironment(checkout.environment()));
        this.goals = List.copyOf(goals);
        this.summary = new MavenSummary(progress, System.out);
    }

    boolean passes() {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp"));
        command.addAll(TWO_MODULES_AT_A_TIME);
        // A module that fails stops only those that depend on it.
        command.add("--fail-at-end");
        command.addAll(goals);
        try (ChildProcess child =
                        ChildProcess.startPiped(checkout.ledger(), NAME, checkout.root(), environment, command);
                BufferedReader output = child.output();
                BufferedWriter log = Files.newBufferedWriter(checkout.ledger().log(NAME))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.write(line + "\n");
                summary.accept(line);
            }
            return child.awaitExit() == 0;
        } catch (IOException e) {
            throw new StackFailure("Maven's output could not be read or kept: " + e.getMessage() + ".", e);
        }
    }
}
