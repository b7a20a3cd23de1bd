package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Await;
import cn.huiyin.localstack.process.ProcessLedger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code ./run stop}: ends the running command and whatever a killed one has left, and says what it ended. */
final class StopCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProcessLedger ledger;

    StopCommand(Checkout checkout) {
        this.ledger = checkout.ledger();
    }

    int run() {
        Optional<ProcessHandle> launcher = ledger.find(Supervision.LAUNCHER);
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
        if (!Await.until(PATIENCE, () -> !launcher.isAlive())) {
            launcher.destroyForcibly();
            ledger.endAll();
            throw new StackFailure("The running command did not stop in " + PATIENCE.toSeconds()
                    + " s and was killed, with what it had started.");
        }
    }
}
