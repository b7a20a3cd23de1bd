package cn.huiyin.launcher;

import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./run backing}: database, broker and identity server alone, for working on a service in an editor. */
@Command(name = "backing", description = "Starts only database, broker and identity server, until Ctrl-C.")
final class BackingCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Progress progress = new Progress(System.out);

    BackingCommand(Checkout checkout) {
        this.checkout = checkout;
    }

    @Override
    public Integer call() {
        StackSettings settings = checkout.stackSettings(StackPorts.fixed(checkout.environment()), progress);
        try (Shutdown shutdown = Shutdown.prepared(settings.ledger())) {
            new Prerequisites(checkout, progress).requireForBacking();
            LocalStack stack = shutdown.end(new LocalStack(settings));
            stack.start();
            System.out.println("\n  For a service started by hand (until Ctrl-C here):");
            stack.addresses()
                    .asEnvironment()
                    .forEach((name, value) -> System.out.println("  export " + name + "=" + value));
            System.out.println("  Secrets: " + checkout.work().resolve("secrets.properties"));
            shutdown.restart(stack.services());
            return shutdown.await();
        }
    }
}
