package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.ProcessRecord;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code ./run status}: each process that is written down, and whether each service says it is ready. */
final class StatusCommand {

    private final Checkout checkout;

    StatusCommand(Checkout checkout) {
        this.checkout = checkout;
    }

    /** @return 0 when all services are ready, else 3 as other programs' status commands do */
    int run() {
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
        return ready ? 0 : 3;
    }

    private static void print(ProcessRecord record) {
        long minutes = Duration.between(record.startedAt(), Instant.now()).toMinutes();
        System.out.printf("  %-20s process %-8d since %d min%n", record.name(), record.pid(), minutes);
    }
}
