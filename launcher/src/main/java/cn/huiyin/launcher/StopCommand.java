package cn.huiyin.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Await;
import cn.huiyin.localstack.process.ProcessLedger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./run stop}: ends the running command and processes that a killed command has left, and names them. */
@Command(name = "stop", description = "Stops all of it, from another terminal too.")
final class StopCommand implements Callable<Integer> {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final ProcessLedger ledger;

    StopCommand(Checkout checkout) {
        this.ledger = checkout.ledger();
    }

    @Override
    public Integer call() {
        Optional<ProcessHandle> launcher = ledger.find(Shutdown.LAUNCHER);
        launcher.ifPresent(this::end);
        List<String> left = ledger.endAll();
        if (launcher.isEmpty() && left.isEmpty()) {
            System.out.println("Nothing runs from this clone.");
        } else {
            System.out.println(
                    "Stopped" + (left.isEmpty() ? "." : ", and ended what was left: " + String.join(", ", left)));
        }
        return 0;
    }

    private void end(ProcessHandle launcher) {
        launcher.destroy();
        if (!Await.until(TIMEOUT, () -> !launcher.isAlive())) {
            launcher.destroyForcibly();
            ledger.endAll();
            throw new StackFailure("The running command did not stop in " + TIMEOUT.toSeconds()
                    + " s and was killed, with what it had started.");
        }
    }
}
