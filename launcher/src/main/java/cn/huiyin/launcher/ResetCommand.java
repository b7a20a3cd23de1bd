package cn.huiyin.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;

/** {@code ./run reset}: the next start finds an empty database, broker and identity server. Builds and reports stay. */
@Command(name = "reset", description = "Empties database, broker and identity server.")
final class ResetCommand implements Callable<Integer> {

    private final Checkout checkout;

    ResetCommand(Checkout checkout) {
        this.checkout = checkout;
    }

    @Override
    public Integer call() throws IOException {
        ProcessLedger ledger = checkout.ledger();
        if (ledger.find(Shutdown.LAUNCHER).isPresent()) {
            throw new StackFailure("It runs from this clone: stop it with ./run stop, then reset.");
        }
        ledger.endAll();
        FileUtils.deleteDirectory(checkout.work().resolve("data").toFile());
        System.out.println("Emptied. The next ./run begins anew, with the demo history.");
        return 0;
    }
}
