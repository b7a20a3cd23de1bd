package cn.huiyin.launcher;

import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.ProcessRecord;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./run status}: each recorded process, whether each service is ready, and what was restarted. */
@Command(name = "status", description = "What runs, whether it answers, and what was started again.")
final class StatusCommand implements Callable<Integer> {

    private final Checkout checkout;

    StatusCommand(Checkout checkout) {
        this.checkout = checkout;
    }

    /** @return 0 when all services are ready, else 3 as other programs' status commands do */
    @Override
    public Integer call() throws IOException {
        List<ProcessRecord> running = checkout.ledger().all().stream()
                .filter(record -> record.alive().isPresent())
                .toList();
        if (running.isEmpty()) {
            System.out.println("Nothing runs from this clone.");
            return 3;
        }
        running.forEach(StatusCommand::print);
        ServicePorts ports = ServicePorts.fixed(checkout.environment());
        boolean ready = true;
        for (ServiceKind kind : ServiceKind.values()) {
            boolean answers = Web.get(ports.url(kind) + "/actuator/health/readiness", Map.of())
                    .ok();
            System.out.printf("  %-20s %s %s%n", kind.module(), ports.url(kind), answers ? "ready" : "does not answer");
            ready &= answers;
        }
        printRestarts();
        return ready ? 0 : 3;
    }

    private static void print(ProcessRecord record) {
        long minutes = Duration.between(record.startedAt(), Instant.now()).toMinutes();
        System.out.printf("  %-20s process %-8d since %d min%n", record.name(), record.pid(), minutes);
    }

    private void printRestarts() throws IOException {
        Path log = checkout.ledger().log(Restarter.LOG);
        if (Files.exists(log)) {
            Files.readAllLines(log).forEach(line -> System.out.println("  ↻  " + line));
        }
    }
}
