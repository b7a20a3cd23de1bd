package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.ConsoleProgress;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.Await;
import java.time.Duration;

/** {@code ./run backing}: database, broker and identity server alone, for working on a service in an editor. */
final class BackingCommand {

    private static final Duration FOREVER = Duration.ofDays(3650);

    private final Checkout checkout;
    private final Progress progress = new ConsoleProgress(System.out);

    BackingCommand(Checkout checkout) {
        this.checkout = checkout;
    }

    int run() {
        StackPorts ports = StackPorts.fixed(checkout.environment());
        StackSettings settings =
                StackSettings.of(checkout.work(), checkout.ledger(), ports, checkout.environment(), progress);
        try (Supervision supervision = Supervision.begun(settings.ledger())) {
            new Prerequisites(checkout, progress).requireForBacking();
            LocalStack stack = supervision.endAtStop(LocalStack.prepared(settings));
            stack.start();
            System.out.println("\n  For a service started by hand (until Ctrl-C here):");
            stack.addresses()
                    .asEnvironment()
                    .forEach((name, value) -> System.out.println("  export " + name + "=" + value));
            System.out.println("  Secrets: " + checkout.work().resolve("secrets.properties"));
            Await.until(FOREVER, Duration.ofSeconds(1), () -> false);
            return 0;
        }
    }
}
