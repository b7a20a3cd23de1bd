package cn.huiyin.e2e.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.cluster.Kubectl.Output;
import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Citizen.Filed;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Called by {@code ./test k8s}, which names the cluster in the environment. */
class ClusterDrill {

    /** Long, since a machine that runs a cluster beside other things is slow. */
    private static final Duration DISPATCHED = Duration.ofMinutes(5);

    private static final Duration CROWDED = Duration.ofMinutes(15);

    private static final List<String> SERVICES =
            List.of("complaint-service", "dispatch-service", "notify-service", "gateway");

    private final String url = System.getenv("HUIYIN_CLUSTER_URL");
    private final Kubectl kubectl = new Kubectl();
    private final Tokens tokens = new Tokens(System.getenv("HUIYIN_OIDC_ISSUER"));
    private final Citizen citizen = new Citizen(url);
    private final Desk triage = new Desk(url, tokens, DemoAccount.TRIAGE);
    private final Desk officer = new Desk(url, tokens, DemoAccount.OFFICER_DANZISHI);
    private final Desk head = new Desk(url, tokens, DemoAccount.HEAD_DANZISHI);

    @Test
    void aComplaintIsFiledAssignedAnsweredAndClosedThroughThePods() {
        Receipt receipt = citizen.files(NewComplaint.inDanzishi("小区旁边的工地凌晨一点还在打桩，连续三晚，全家睡不着。"));
        await().atMost(DISPATCHED).until(() -> status(receipt).equals("assigned"));

        does(officer, receipt, "accept", Map.of());
        does(officer, receipt, "answer", Map.of("text", "已责令工地夜间停工，并安排专人夜间值守。", "outcome", "supported"));
        does(head, receipt, "approve-answer", Map.of("approved", true));
        Reply rated = citizen.rates(receipt, true, "satisfied", "终于安静了。");

        assertThat(rated.status()).as(rated.body()).isEqualTo(200);
        assertThat(status(receipt)).isEqualTo("closed");
    }

    @Test
    void accountsAreReadFromTheIdentityServerThroughThePods() {
        Reply accounts = new Desk(url, tokens, DemoAccount.ADMIN).get("/api/admin/accounts");

        assertThat(accounts.status()).as(accounts.body()).isEqualTo(200);
        assertThat(accounts.body()).contains(DemoAccount.OFFICER_DANZISHI.username());
    }

    @Test
    void aRollOutOfEveryServiceUnderLoadFailsNoRequestAndLosesNoCase() {
        try (Load load = Load.of(url, 4)) {
            await().atMost(DISPATCHED).until(() -> load.receipts().size() > 20);

            SERVICES.forEach(kubectl::rollsOver);

            load.stop();
            tell("roll-out of four services: %d requests, %d complaints", load);
            assertThat(load.failures()).isEmpty();
            assertEachIsAssignedOnce(load);
        }
    }

    @Test
    void aWrongReadinessPathStallsTheRollOutWhileTheOldPodServes() {
        List<String> before = kubectl.podNames("complaint-service");
        try (Load load = Load.of(url, 2)) {
            kubectl.patches("complaint-service", readiness("/actuator/health/no-such-group"));

            Output status = kubectl.tries("rollout", "status", "--timeout=90s", "deployment/complaint-service");

            load.stop();
            tell("stalled roll-out: %d requests, %d complaints", load);
            assertThat(status.ok()).as(status.text()).isFalse();
            assertThat(kubectl.podNames("complaint-service"))
                    .hasSize(before.size() + 1)
                    .containsAll(before);
            assertThat(kubectl.available("complaint-service")).isEqualTo(before.size());
            assertThat(load.failures()).isEmpty();
        } finally {
            kubectl.run("rollout", "undo", "deployment/complaint-service");
            kubectl.awaitRolledOut("complaint-service");
        }
    }

    @Test
    void aPodThatIsKilledIsReplacedAndNothingAcknowledgedIsLost() {
        kubectl.scale("complaint-service", 2);
        try (Load load = Load.of(url, 4)) {
            await().atMost(DISPATCHED).until(() -> load.receipts().size() > 20);

            String killed = kubectl.podNames("complaint-service").getFirst();
            kubectl.run("delete", "pod", killed, "--grace-period=0", "--force");
            kubectl.awaitRolledOut("complaint-service");

            load.stop();
            tell("pod killed: %d requests, %d complaints, " + load.failures().size() + " sent again", load);
            assertThat(kubectl.podNames("complaint-service")).doesNotContain(killed);
            assertEachIsAssignedOnce(load);
        } finally {
            kubectl.scale("complaint-service", 1);
        }
    }

    @Test
    void aDrainGoesNoFurtherThanTheDisruptionBudget() {
        kubectl.scale("dispatch-service", 2);
        try {
            Output drained = kubectl.tries(
                    "drain",
                    "node",
                    "--delete-emptydir-data",
                    "--pod-selector=app.kubernetes.io/name=dispatch-service",
                    "--timeout=60s");

            assertThat(drained.ok()).as(drained.text()).isFalse();
            assertThat(drained.text()).contains("violate the pod's disruption budget");
            assertThat(kubectl.available("dispatch-service")).isEqualTo(1);
        } finally {
            kubectl.run("uncordon", "node");
            kubectl.awaitRolledOut("dispatch-service");
            kubectl.scale("dispatch-service", 1);
        }
    }

    @Test
    void aPodThatIsToStopFinishesWhatItBegan() throws Exception {
        List<String> pods = List.of(
                kubectl.podNames("gateway").getFirst(),
                kubectl.podNames("complaint-service").getFirst());
        try (SlowComplaint slow = new SlowComplaint(url)) {
            pods.forEach(pod -> kubectl.run("delete", "pod", pod, "--wait=false"));
            pods.forEach(this::awaitToldToStop);

            assertThat(slow.finishes()).startsWith("HTTP/1.1 201 ");
        }
        kubectl.awaitGone(pods);
        SERVICES.forEach(kubectl::awaitRolledOut);
    }

    /** Waits until the service logs its shutdown, which begins after the pause of the preStop hook. */
    private void awaitToldToStop(String pod) {
        await().pollInterval(Duration.ofSeconds(1)).atMost(DISPATCHED).until(() -> kubectl.run("logs", pod, "--tail=20")
                .contains("shutdown"));
    }

    @Test
    void memoryStaysBelowItsLimitInACrowd() {
        try (Load load = Load.of(url, 64)) {
            await().atMost(CROWDED).until(() -> load.requests() > 6000);
            load.stop();
            tell("crowd of 64: %d requests, %d complaints, " + load.failures().size() + " failed", load);
        }
        for (String service : SERVICES) {
            JsonValue pod = kubectl.pods(service).getFirst();
            JsonValue container =
                    pod.get("status").get("containerStatuses").items().getFirst();
            String peak = kubectl.run(
                    "exec", pod.get("metadata").get("name").textOrEmpty(), "--", "grep", "VmHWM", "/proc/1/status");
            System.out.println("drill: " + service + " at most " + peak.replaceAll("\\s+", " "));
            assertThat(container.get("restartCount").number()).as(service).isZero();
            assertThat(container.get("ready").isTrue()).as(service).isTrue();
        }
    }

    private static Map<String, Object> readiness(String path) {
        Map<String, Object> probe = Map.of("httpGet", Map.of("path", path, "port", "http"));
        Map<String, Object> container = Map.of("name", "service", "readinessProbe", probe);
        return Map.of("spec", Map.of("template", Map.of("spec", Map.of("containers", List.of(container)))));
    }

    private static void tell(String what, Load load) {
        System.out.println(
                "drill: " + what.formatted(load.requests(), load.receipts().size()));
    }

    private void assertEachIsAssignedOnce(Load load) {
        assertThat(load.receipts().stream()
                        .map(filed -> filed.json().get("number").textOrEmpty()))
                .doesNotHaveDuplicates();
        await().atMost(DISPATCHED)
                .untilAsserted(() -> assertThat(load.receipts()).allSatisfy(this::isAssignedOnce));
        await().atMost(DISPATCHED)
                .untilAsserted(() -> assertThat(triage.findsAll(load.word())).hasSameSizeAs(load.receipts()));
    }

    private void isAssignedOnce(Filed filed) {
        JsonValue view = triage.opens(filed.json().get("caseId").textOrEmpty()).json();
        assertThat(view.get("timeline").items())
                .extracting(entry -> entry.get("act").textOrEmpty())
                .containsExactly("register", "assign");
    }

    private static void does(Desk desk, Receipt receipt, String act, Map<String, Object> body) {
        Reply reply = desk.acts(receipt.caseId(), act, body);
        assertThat(reply.status()).as(act + ": " + reply.body()).isEqualTo(200);
    }

    private String status(Receipt receipt) {
        return citizen.follows(receipt).get("status").textOrEmpty();
    }
}
