package cn.huiyin.launcher;

import cn.huiyin.demo.history.DemoHistory;
import cn.huiyin.demo.history.DemoTime;
import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.Parallel;
import cn.huiyin.localstack.services.HuiyinServices;
import cn.huiyin.localstack.services.ServicePorts;
import cn.huiyin.localstack.services.ServiceSettings;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./run}: builds, starts, shows, and stays until Ctrl-C or {@code ./run stop}. */
@Command(name = "./run", description = "Builds what is stale and starts everything, until Ctrl-C.")
final class RunCommand implements Callable<Integer> {

    private final Checkout checkout;
    private final Progress progress = new Progress(System.out);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    RunCommand(Checkout checkout) {
        this.checkout = checkout;
    }

    @Override
    public Integer call() {
        Stopwatch watch = Stopwatch.started();
        ServicePorts ports = ServicePorts.fixed(checkout.environment());
        StackSettings settings = checkout.stackSettings(StackPorts.fixed(checkout.environment()), progress);
        try (Shutdown shutdown = Shutdown.prepared(settings.ledger())) {
            new Prerequisites(checkout, progress).requireForRun();
            ports.requireFree();
            DemoTime time = isNew() ? DemoTime.in(checkout.work()) : DemoTime.real();
            LocalStack stack = shutdown.end(new LocalStack(settings));
            stack.requireFreePorts();
            HuiyinServices services = shutdown.end(new HuiyinServices(serviceSettings(settings, stack, ports, time)));
            Parallel.run(List.of(stack::startIdentityServer, () -> {
                Parallel.run(List.of(stack::startDatabaseAndBroker, () -> new Build(checkout, progress).run()));
                services.start(progress);
            }));
            loadDemo(services, settings, stack, time);
            Welcome.print(System.out, services.url(), watch.elapsed());
            Thread.ofPlatform().daemon().start(() -> makeStartCaches(services, shutdown));
            shutdown.restart(stack.services());
            shutdown.restart(services.all());
            return shutdown.await();
        }
    }

    /** Whether the database is ours and was never started: then the demo history can be dated into the past. */
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
        return new ServiceSettings(
                checkout.root(),
                checkout.work(),
                settings.ledger(),
                ports,
                "huiyin",
                ServiceSettings.QUICK_START,
                time.clock(checkout.root()),
                ServiceSettings.environment(
                        stack.addresses(), settings.secrets().values()));
    }

    /** Only makes the next start faster; without it the next start is as slow as this one. */
    private static void makeStartCaches(HuiyinServices services, Shutdown shutdown) {
        try {
            services.makeStartCaches();
        } catch (StackFailure e) {
            if (!shutdown.hasBegun()) {
                System.out.println("  …  The next start will not be quicker: " + e.getMessage());
            }
        }
    }
}
