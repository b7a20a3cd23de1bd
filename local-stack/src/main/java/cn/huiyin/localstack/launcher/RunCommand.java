package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.ConsoleProgress;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.demo.DemoHistory;
import cn.huiyin.localstack.demo.DemoTime;
import cn.huiyin.localstack.process.Await;
import cn.huiyin.localstack.process.Together;
import cn.huiyin.localstack.services.HuiyinServices;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import cn.huiyin.localstack.services.ServiceSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code ./run}: builds, starts, shows, and stays until Ctrl-C or {@code ./run stop}. */
final class RunCommand {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration FOREVER = Duration.ofDays(3650);

    private final Checkout checkout;
    private final Progress progress = new ConsoleProgress(System.out);

    RunCommand(Checkout checkout) {
        this.checkout = checkout;
    }

    int run() {
        Stopwatch watch = Stopwatch.started();
        ServicePorts ports = ServicePorts.fixed(checkout.environment());
        StackSettings settings = StackSettings.of(
                checkout.work(),
                checkout.ledger(),
                StackPorts.fixed(checkout.environment()),
                checkout.environment(),
                progress);
        try (Supervision supervision = Supervision.begun(settings.ledger())) {
            new Prerequisites(checkout, progress).requireForRun();
            ports.requireFree();
            DemoTime time = isNew() ? DemoTime.in(checkout.work()) : DemoTime.real();
            LocalStack stack = supervision.endAtStop(LocalStack.prepared(settings));
            stack.requireFreePorts();
            // Neither needs the other.
            Together.run(List.of(stack::start, () -> new Build(checkout, progress).run()));
            HuiyinServices services =
                    supervision.endAtStop(new HuiyinServices(serviceSettings(settings, stack, ports, time)));
            services.start(progress);
            loadDemo(services, settings, stack, time);
            Welcome.print(System.out, services.url(), watch.elapsed());
            return stay(services, supervision);
        }
    }

    /** Whether the database is ours and was never started: then the demo's weeks can be laid into the past. */
    private boolean isNew() {
        return !checkout.environment().containsKey(StackAddresses.MONGODB)
                && !Files.exists(checkout.work().resolve("data").resolve("database"));
    }

    private void loadDemo(HuiyinServices services, StackSettings settings, LocalStack stack, DemoTime time) {
        Tokens tokens = new Tokens(stack.addresses().issuer());
        new DemoHistory(services.url(), tokens, settings.secrets().values(), time, progress)
                .loadWhenNew()
                .forEach(refusal -> System.out.println("       not granted: " + refusal));
        time.end();
    }

    private ServiceSettings serviceSettings(
            StackSettings settings, LocalStack stack, ServicePorts ports, DemoTime time) {
        Path work = checkout.work();
        return new ServiceSettings(
                checkout.root(),
                work,
                settings.ledger(),
                ports,
                "huiyin",
                time.file(),
                ServiceSettings.environment(
                        stack.addresses(), settings.secrets().values()));
    }

    private int stay(HuiyinServices services, Supervision supervision) {
        Thread.ofPlatform().daemon().start(() -> makeStartCaches(services, supervision));
        Await.until(FOREVER, LOOK, () -> services.stopped().isPresent());
        ServiceKind stopped = services.stopped().orElseThrow();
        throw new StackFailure(stopped.module() + " has ended by itself; see ./run logs " + stopped.module() + ".");
    }

    /** Only a convenience for the next start: when it cannot be had, the next start is as slow as this one. */
    private static void makeStartCaches(HuiyinServices services, Supervision supervision) {
        try {
            services.makeStartCaches();
        } catch (StackFailure e) {
            if (supervision.isEnding()) {
                return;
            }
            System.out.println("  …  The next start will not be quicker: " + e.getMessage());
        }
    }
}
