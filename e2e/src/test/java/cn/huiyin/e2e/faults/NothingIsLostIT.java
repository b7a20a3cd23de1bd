package cn.huiyin.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Citizen.Filed;
import cn.huiyin.e2e.people.Crowd;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.Metrics;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.services.ServiceKind;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Kills parts of the system, so it runs alone; and last, because it leaves a thousand cases behind. */
@WithRunningSystem
@Isolated
@Order(Integer.MAX_VALUE)
class NothingIsLostIT {

    private static final int COMPLAINTS = 120;
    /** Enough that the engine is killed while messages wait in its queue and others are being handled. */
    private static final int COMPLAINTS_FOR_THE_ENGINE = 1_000;

    private static final Duration FILED = Duration.ofMinutes(2);
    private static final Duration DISPATCHED = Duration.ofMinutes(3);

    private final RunningSystem system;
    private final Citizen citizen;
    private final Desk triage;

    NothingIsLostIT(RunningSystem system) {
        this.system = system;
        citizen = new Citizen(system.url());
        triage = new Desk(system.url(), system.tokens(), DemoAccount.TRIAGE);
    }

    @Test
    void complaintServiceIsKilledWhileCitizensFile() throws Exception {
        fileWhile(COMPLAINTS, () -> system.killAndStartAgain(ServiceKind.COMPLAINT));
    }

    @Test
    void dispatchServiceIsKilledAmidAThousandComplaints() throws Exception {
        fileWhile(COMPLAINTS_FOR_THE_ENGINE, () -> system.killAndStartAgain(ServiceKind.DISPATCH));
    }

    @Test
    void theDatabaseIsKilledWhileCitizensFile() throws Exception {
        fileWhile(COMPLAINTS, system::killDatabaseAndStartAgain);
    }

    @Test
    void aComplaintIsAcceptedWithoutABrokerAndAssignedWhenItIsBack() {
        system.killBroker();
        Receipt receipt;
        try {
            receipt = citizen.files(complaint());
            assertThat(citizen.follows(receipt).get("status").textOrEmpty()).isEqualTo("registered");
        } finally {
            system.startBrokerAgain();
        }

        await().atMost(DISPATCHED)
                .until(() ->
                        citizen.follows(receipt).get("status").textOrEmpty().equals("assigned"));
    }

    @Test
    void aComplaintWhoseMessageNoQueueTakesIsAcceptedAndAssignedWhenOneDoes() throws Exception {
        try (BrokerRules broker = new BrokerRules(system.addresses().rabbitmq())) {
            long before = counted("huiyin_outbox_unroutable_total");
            broker.unbind(MessageQueue.values());
            Filed filed;
            try {
                filed = citizen.triesToFile(complaint(), UUID.randomUUID().toString());
                assertThat(filed.status()).isEqualTo(201);
                await().atMost(DISPATCHED).until(() -> counted("huiyin_outbox_unroutable_total") > before);
                assertThat(state(filed)).isEqualTo("registered");
            } finally {
                broker.bind(MessageQueue.values());
            }

            await().atMost(DISPATCHED).untilAsserted(() -> isAssignedOnce(filed));
        }
    }

    @Test
    void aComplaintWhoseMessageTheBrokerRefusesIsAcceptedAndAssignedOnceThoughItIsSentAgain() throws Exception {
        try (BrokerRules broker = new BrokerRules(system.addresses().rabbitmq())) {
            long before = counted("huiyin_outbox_refused_total");
            broker.refuse(MessageQueue.DISPATCH_CASE_REGISTERED);
            Filed filed;
            try {
                filed = citizen.triesToFile(complaint(), UUID.randomUUID().toString());
                assertThat(filed.status()).isEqualTo(201);
                await().atMost(DISPATCHED).until(() -> counted("huiyin_outbox_refused_total") > before + 1);
            } finally {
                broker.refuseNoMore();
            }

            await().atMost(DISPATCHED).untilAsserted(() -> isAssignedOnce(filed));
            await().atMost(DISPATCHED).until(() -> counted("huiyin_outbox_backlog") == 0);
            isAssignedOnce(filed);
        }
    }

    private long counted(String what) {
        return Metrics.sum(system.url(ServiceKind.COMPLAINT), what);
    }

    private static NewComplaint complaint() {
        return NewComplaint.inDanzishi("菜市场的大喇叭从早上六点开始循环叫卖。");
    }

    private void fileWhile(int complaints, Runnable fault) throws ExecutionException, InterruptedException {
        try (Crowd crowd = new Crowd(citizen)) {
            List<Future<?>> filing = crowd.begins(complaints);
            await().atMost(FILED).until(() -> crowd.acknowledged() >= complaints / 4);

            fault.run();

            for (Future<?> each : filing) {
                each.get();
            }
            assertThat(crowd.answers()).hasSize(complaints);
            assertThat(crowd.answers().values().stream().map(NothingIsLostIT::number))
                    .doesNotHaveDuplicates();
            await().atMost(DISPATCHED).untilAsserted(() -> assertThat(triage.findsAll(crowd.word()))
                    .as("cases that were made")
                    .hasSize(complaints)
                    .extracting(row -> row.get("state").textOrEmpty())
                    .containsOnly("assigned"));
            assertThat(crowd.answers().values()).allSatisfy(this::isAssignedOnce);
        }
    }

    private void isAssignedOnce(Filed filed) {
        JsonValue view = view(filed);
        assertThat(view.get("state").textOrEmpty()).isEqualTo("assigned");
        assertThat(view.get("timeline").items())
                .extracting(entry -> entry.get("act").textOrEmpty())
                .containsExactly("register", "assign");
    }

    private String state(Filed filed) {
        return view(filed).get("state").textOrEmpty();
    }

    private JsonValue view(Filed filed) {
        return triage.opens(filed.json().get("caseId").textOrEmpty()).json();
    }

    private static String number(Filed filed) {
        return filed.json().get("number").textOrEmpty();
    }
}
