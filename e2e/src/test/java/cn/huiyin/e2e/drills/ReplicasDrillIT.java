package cn.huiyin.e2e.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Crowd;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.Hotline;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.SystemOptions;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.process.Parallel;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.testing.DrillReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two of each service over one database and one broker: nothing is lost, nothing is done twice. */
@Drill
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplicasDrillIT {

    private static final int REPLICAS = 2;
    private static final int FILED_AT_EACH_KILL = 100;
    private static final int LETTERS_TO_A_CASE = 2;
    /**
     * E-mails that notify-service sends in parallel: after a kill each of these may be sent again, with the same
     * message id.
     */
    private static final int LETTERS_UNDER_WAY = 4;

    private static final Duration FILED = Duration.ofMinutes(5);
    private static final Duration HEARD = Duration.ofMinutes(1);
    /** Longer than the lease of a letter that a killed replica had begun to send. */
    private static final Duration SENT = Duration.ofMinutes(6);

    private final MailServer mailServer = new MailServer();
    private final DrillReport report = new DrillReport("replicas");
    private RunningSystem system;
    private List<Desk> triage;
    private List<Desk> supervisors;

    @BeforeAll
    void start() {
        long begun = System.nanoTime();
        system = RunningSystem.started(new SystemOptions("replicas", REPLICAS, mailServer.settings()));
        report.line("two of each service started", Duration.ofNanos(System.nanoTime() - begun));
        triage = desks(DemoAccount.TRIAGE);
        supervisors = desks(DemoAccount.SUPERVISOR);
    }

    @AfterAll
    void stop() {
        if (system != null) {
            system.close();
        }
        mailServer.close();
    }

    private List<Desk> desks(DemoAccount account) {
        return system.urls().stream()
                .map(url -> new Desk(url, system.tokens(), account))
                .toList();
    }

    /** Runs first, so that the database holds only its own cases when they are counted. */
    @Test
    @Order(1)
    void eachServiceLosesAReplicaWhileCitizensFile() throws Exception {
        List<Citizen> doors = system.urls().stream().map(Citizen::new).toList();
        AtomicInteger people = new AtomicInteger();
        try (Crowd crowd = new Crowd(doors, complaint -> withMail(complaint, people.incrementAndGet()))) {
            int replica = 0;
            for (ServiceKind kind : ServiceKind.values()) {
                fileWhileKilled(crowd, kind, replica++ % REPLICAS);
            }

            FiledCases filed = new FiledCases(crowd.answers().values());
            filed.areDecidedOnce(triage);
            filed.areAllThatWereMade(triage.getLast(), crowd.word());
            int cases = crowd.answers().size();
            report.line("cases filed while each of the four lost a replica", cases);
            everyOfficeMessageIsThereOnce(crowd);
            everyLetterArrives(cases * LETTERS_TO_A_CASE);
            supervisors.forEach(
                    desk -> await().atMost(FILED).untilAsserted(() -> assertThat(FiledCases.registered(desk.overview()))
                            .isEqualTo(cases)));
            nothingWasSetAside();
        }
    }

    private static NewComplaint withMail(NewComplaint complaint, int number) {
        return complaint
                .with("anonymous", false)
                .with(
                        "contact",
                        Map.of("name", "周女士", "phone", "13900001234", "email", "citizen" + number + "@example.org"));
    }

    private void fileWhileKilled(Crowd crowd, ServiceKind kind, int replica)
            throws ExecutionException, InterruptedException {
        int before = crowd.acknowledged();
        List<Future<?>> filing = crowd.begins(FILED_AT_EACH_KILL);
        await().atMost(FILED).until(() -> crowd.acknowledged() >= before + FILED_AT_EACH_KILL / 4);

        system.service(kind, replica).kill();

        for (Future<?> each : filing) {
            each.get();
        }
        assertThat(crowd.acknowledged()).isEqualTo(before + FILED_AT_EACH_KILL);
        system.service(kind, replica).start();
    }

    /** The office has exactly one message about the assignment of each case, whichever replica stored it. */
    private void everyOfficeMessageIsThereOnce(Crowd crowd) {
        List<String> numbers =
                crowd.answers().values().stream().map(FiledCases::number).toList();
        desks(DemoAccount.OFFICER_DANZISHI).forEach(officer -> await().atMost(FILED)
                .untilAsserted(() -> assertThat(assignments(officer).filter(numbers::contains))
                        .containsExactlyInAnyOrderElementsOf(numbers)));
    }

    private static Stream<String> assignments(Desk officer) {
        List<JsonValue> messages = new ArrayList<>();
        String cursor = "";
        do {
            JsonValue page = officer.get("/api/notifications?size=100" + cursor).json();
            messages.addAll(page.get("items").items());
            String next = page.get("next").textOrEmpty();
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return messages.stream()
                .filter(message -> message.get("title").textOrEmpty().startsWith("新交办"))
                .map(message -> message.get("number").textOrEmpty());
    }

    private void everyLetterArrives(int letters) {
        await().atMost(SENT)
                .untilAsserted(
                        () -> assertThat(mailServer.messageIds().distinct()).hasSize(letters));
        long again = mailServer.messageIds().count() - letters;
        report.line("letters", letters);
        report.line("letters sent again, with the same Message-ID, after the kill", again);
        assertThat(again).isBetween(0L, (long) LETTERS_UNDER_WAY);
    }

    private void nothingWasSetAside() {
        Stream.of(ServiceKind.COMPLAINT, ServiceKind.DISPATCH, ServiceKind.NOTIFY)
                .forEach(kind -> {
                    Desk there = new Desk(system.url(kind), system.tokens(), DemoAccount.ADMIN);
                    assertThat(there.get("/actuator/dlq").json().tree().valueStream())
                            .as(kind.module())
                            .allMatch(count -> count.asLong() == 0);
                });
    }

    @Test
    void anEventReachesEveryStreamWhicheverReplicaItHangsOn() {
        List<OpenStream> streams = system.urls().stream()
                .map(url -> new OpenStream(url, system.tokens().headers(DemoAccount.OFFICER_DANZISHI.username())))
                .toList();
        try {
            await().atMost(HEARD).until(() -> streams.stream().allMatch(OpenStream::isOpen));
            for (String url : system.urls()) {
                Receipt receipt = new Citizen(url).files(NewComplaint.inDanzishi("夜里两点工地还在打桩。"));

                await().atMost(HEARD).untilAsserted(() -> assertThat(streams)
                        .allMatch(stream -> stream.count("notification", receipt.caseId()) == 1)
                        .allMatch(stream -> stream.count("case", receipt.caseId()) > 0));
            }
        } finally {
            streams.forEach(OpenStream::close);
        }
    }

    @Test
    void anExportSentToBothReplicasAtOnceMakesOneCaseOfEachOrder() {
        int orders = 40;
        String run = UUID.randomUUID().toString().substring(0, 8);
        String rows = IntStream.range(0, orders)
                .mapToObj(row -> "R%s-%03d,弹子石老街烧烤店油烟直排楼道,弹子石老街".formatted(run, row))
                .reduce("工单编号,诉求内容,事发地址", (all, row) -> all + "\n" + row);
        List<Reply> answers = new ArrayList<>();

        Parallel.run(system.urls().stream()
                .<Runnable>map(url -> () -> {
                    Reply answer = new Hotline(url, system.hotlineSecret()).exports(rows);
                    synchronized (answers) {
                        answers.add(answer);
                    }
                })
                .toList());

        assertThat(answers).allMatch(Reply::ok);
        assertThat(outcomes(answers, "registered")).isEqualTo(orders);
        assertThat(outcomes(answers, "known")).isEqualTo(orders);
    }

    private static long outcomes(List<Reply> answers, String outcome) {
        return answers.stream()
                .flatMap(answer -> answer.body().lines())
                .filter(line -> !line.isBlank())
                .filter(line -> Json.read(line).get("result").textOrEmpty().equals(outcome))
                .count();
    }
}
