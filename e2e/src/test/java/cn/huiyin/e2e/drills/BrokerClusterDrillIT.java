package cn.huiyin.e2e.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Crowd;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.system.Metrics;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.SystemOptions;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.backing.BrokerCluster;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.testing.DrillReport;
import cn.huiyin.localstack.testing.TestStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A broker of three nodes that loses the node by which the queues are led, while citizens file. */
@Drill
class BrokerClusterDrillIT {

    private static final String TO_BE_DISPATCHED = "dispatch.case-registered";
    private static final String DECISIONS = "complaint.dispatch-outcome";
    private static final int COMPLAINTS = 600;
    private static final Duration FILED = Duration.ofMinutes(5);

    private final DrillReport report = new DrillReport("broker-cluster");
    private BrokerCluster broker;
    private RunningSystem system;

    @BeforeAll
    void start() {
        long begun = System.nanoTime();
        broker = new BrokerCluster(RunningSystem.stackSettings(
                new SystemOptions("broker-nodes", 1, Map.of()), TestStack.of(RunningSystem.class)));
        broker.start();
        report.line("three nodes are one broker after", Duration.ofNanos(System.nanoTime() - begun));
        system = RunningSystem.started(new SystemOptions(
                "broker-cluster",
                1,
                Map.of(StackAddresses.RABBITMQ, broker.uris(), StackAddresses.MANAGEMENT, broker.managementUri())));
    }

    @AfterAll
    void stop() {
        if (system != null) {
            system.close();
        }
        broker.close();
    }

    @Test
    void theLeaderOfTheQueuesIsKilledWhileCitizensFile() throws Exception {
        assertThat(broker.queue(TO_BE_DISPATCHED).get("members").items()).hasSize(3);
        Desk triage = new Desk(system.url(), system.tokens(), DemoAccount.TRIAGE);
        try (Crowd crowd = new Crowd(new Citizen(system.url()))) {
            List<Future<?>> filing = crowd.begins(COMPLAINTS);
            await().atMost(FILED).until(() -> crowd.acknowledged() >= COMPLAINTS / 4);

            Runnable startAgain = broker.killLeaderOf(TO_BE_DISPATCHED);
            long killed = System.nanoTime();
            report.line("acknowledged when the leader was killed", crowd.acknowledged());

            for (Future<?> each : filing) {
                each.get();
            }
            report.line("all acknowledged after the kill in", Duration.ofNanos(System.nanoTime() - killed));
            FiledCases cases = new FiledCases(crowd.answers().values());
            cases.areDecidedOnce(List.of(triage));
            report.line("all decided once, with two nodes, in", Duration.ofNanos(System.nanoTime() - killed));
            cases.areAllThatWereMade(triage, crowd.word());
            assertThat(broker.running()).isEqualTo(2);
            startAgain.run();
            await().atMost(FILED).until(() -> broker.running() == 3);
            report.line("messages that the broker refused, sent again", refused());
        }
        try (Crowd crowd = new Crowd(new Citizen(system.url()))) {
            Runnable startAgain = broker.killLeaderOf(DECISIONS);
            for (Future<?> each : crowd.begins(COMPLAINTS / 4)) {
                each.get();
            }

            startAgain.run();

            new FiledCases(crowd.answers().values()).areDecidedOnce(List.of(triage));
            report.line("filed while the leader of the decisions was away, decided once", COMPLAINTS / 4);
        }
    }

    /** As complaint-service and dispatch-service have counted. */
    private long refused() {
        return Stream.of(ServiceKind.COMPLAINT, ServiceKind.DISPATCH)
                .mapToLong(kind -> Metrics.sum(system.url(kind), "huiyin_outbox_refused_total"))
                .sum();
    }
}
