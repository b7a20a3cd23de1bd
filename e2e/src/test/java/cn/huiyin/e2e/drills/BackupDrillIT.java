package cn.huiyin.e2e.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Citizen.Filed;
import cn.huiyin.e2e.people.Crowd;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Photos;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.SystemOptions;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.backing.DatabaseServer;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.testing.DrillReport;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.operator.OperatorCli;
import cn.huiyin.operator.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Backs up while citizens file, loses everything, restores into an empty database, and goes on. */
@Drill
class BackupDrillIT {

    private static final int COMPLAINTS = 400;
    private static final int WITH_PHOTO = 10;
    private static final Duration FILED = Duration.ofMinutes(5);
    private static final Path BACKUP = Path.of("target", "backup-of-drill");

    private final DrillReport report = new DrillReport("backup");

    @Test
    void whatWasAcknowledgedBeforeTheBackupIsThereAndWhatCameLaterHarmsNobody() throws Exception {
        FileUtils.deleteDirectory(BACKUP.toFile());
        Map<String, Filed> filed;
        Set<String> before;
        String word;
        String key;
        try (RunningSystem system = RunningSystem.started(new SystemOptions("backup", 1, Map.of()));
                Crowd crowd = new Crowd(List.of(new Citizen(system.url())), everyTenthWithAPhoto())) {
            List<Future<?>> filing = crowd.begins(COMPLAINTS);
            await().atMost(FILED).until(() -> crowd.acknowledged() >= COMPLAINTS / 4);
            before = crowd.answers().keySet();

            Duration took = timed("backup", system.addresses().mongodb());

            report.line("filed when the backup began", before.size());
            report.line("filed while it ran", crowd.acknowledged() - before.size());
            report.line("backup took", took);
            for (Future<?> each : filing) {
                each.get();
            }
            filed = crowd.answers();
            word = crowd.word();
            key = system.queryCodeKey();
        }
        report.line("size of the backup in kB", FileUtils.sizeOfDirectory(BACKUP.toFile()) / 1000);

        DatabaseServer empty = new DatabaseServer(RunningSystem.stackSettings(
                new SystemOptions("restored", 1, Map.of()), TestStack.of(RunningSystem.class)));
        try {
            empty.start();
            report.line("restore, compared by hash, took", timed("restore", empty.uri()));
            goesOn(empty.uri(), key, filed, before, word);
        } finally {
            empty.close();
        }
    }

    private void goesOn(String database, String key, Map<String, Filed> filed, Set<String> before, String word)
            throws IOException {
        String at = Json.read(Files.readString(BACKUP.resolve("manifest.json")))
                .get("at")
                .textOrEmpty();
        long begun = System.nanoTime();
        try (RunningSystem system = RunningSystem.started(new SystemOptions(
                "after-restore",
                1,
                Map.of(StackAddresses.MONGODB, database, Secrets.QUERY_CODE_KEY, key, "HUIYIN_RESTORED_AT", at)))) {
            report.line("services on it, with an empty broker, ready in", Duration.ofNanos(System.nanoTime() - begun));
            Citizen citizen = new Citizen(system.url());
            Desk triage = new Desk(system.url(), system.tokens(), DemoAccount.TRIAGE);
            Desk supervisor = new Desk(system.url(), system.tokens(), DemoAccount.SUPERVISOR);
            Map<Boolean, Map<String, Filed>> found = filed.entrySet().stream()
                    .collect(Collectors.partitioningBy(
                            one -> finds(citizen, one.getValue()),
                            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            Map<String, Filed> kept = found.get(true);
            Map<String, Filed> lost = found.get(false);
            report.line("of those, in the restored database", kept.size());
            report.line("filed after that moment, lost", lost.size());
            assertThat(kept).containsKeys(before.toArray(String[]::new));

            FiledCases cases = new FiledCases(kept.values());
            cases.areDecidedOnce(List.of(triage));
            cases.areAllThatWereMade(triage, word);
            await().atMost(FILED).untilAsserted(() -> assertThat(FiledCases.registered(supervisor.overview()))
                    .isEqualTo(kept.size()));
            assertThat(kept.values().stream()
                            .filter(one -> hasPhoto(triage, one))
                            .count())
                    .isGreaterThanOrEqualTo(before.size() / WITH_PHOTO / 2);
            noLostReceiptOpensAnotherCase(citizen, lost);
        }
    }

    /** As many are filed as were lost, so that their numbers would come again. */
    private static void noLostReceiptOpensAnotherCase(Citizen citizen, Map<String, Filed> lost) {
        lost.forEach((key, _) -> citizen.triesToFile(NewComplaint.inDanzishi("菜市场的大喇叭从早上六点开始循环叫卖。"), key + "-again"));

        assertThat(lost.values()).noneMatch(one -> finds(citizen, one));
    }

    private static boolean finds(Citizen citizen, Filed filed) {
        String code = filed.json().get("queryCode").textOrEmpty();
        return citizen.looksUp(FiledCases.number(filed), code).ok();
    }

    private static boolean hasPhoto(Desk desk, Filed filed) {
        String id = filed.json().get("caseId").textOrEmpty();
        return desk.get("/api/cases/" + id + "/photos/1").ok();
    }

    private static UnaryOperator<NewComplaint> everyTenthWithAPhoto() {
        byte[] photo = Photos.ofASiteAtNight();
        AtomicInteger number = new AtomicInteger();
        return complaint -> number.incrementAndGet() % WITH_PHOTO == 0 ? complaint.withPhoto(photo) : complaint;
    }

    private static Duration timed(String command, String database) {
        Platform platform = new Platform("", List.of(), () -> "", () -> "", database, BACKUP);
        long begun = System.nanoTime();
        int code = new CommandLine(OperatorCli.commands(platform).get(command)).execute(BACKUP.toString());
        assertThat(code).as(command).isZero();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
