package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.files.Folders;
import cn.huiyin.localstack.process.ProcessLedger;
import java.io.IOException;
import java.io.UncheckedIOException;

/** {@code ./run reset}: the next start finds an empty database, broker and identity server. Builds and reports stay. */
final class ResetCommand {

    private final Checkout checkout;

    ResetCommand(Checkout checkout) {
        this.checkout = checkout;
    }

    int run() {
        ProcessLedger ledger = checkout.ledger();
        if (ledger.find(Supervision.LAUNCHER).isPresent()) {
            throw new StackFailure("It runs from this clone: stop it with ./run stop, then reset.");
        }
        ledger.endAll();
        try {
            Folders.delete(checkout.work().resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Emptied. The next ./run begins anew, with the demo history.");
        return 0;
    }
}
