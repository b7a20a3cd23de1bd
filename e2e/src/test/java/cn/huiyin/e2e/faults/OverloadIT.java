package cn.huiyin.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Citizen.Filed;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Photos;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Neither costly photos nor very many requests at once keep other citizens from filing. */
@WithRunningSystem
@Tag("drill")
class OverloadIT {

    /** Each sends from its own address, as often as the rate limit of one address allows. */
    private static final int ATTACKERS = 12;

    private static final Duration BETWEEN_FILINGS_OF_AN_ADDRESS = Duration.ofSeconds(1);

    /** Filed as a warm-up: the first requests take longer, while Java compiles their code. */
    private static final int FILED_BEFORE = 20;

    /** More than twice what some libraries let through at once by default. */
    private static final int AT_ONCE = 60;

    private static final Duration AN_ORDINARY_FILING = Duration.ofSeconds(3);

    private final Citizen citizen;

    OverloadIT(RunningSystem system) {
        citizen = new Citizen(system.url());
    }

    @Test
    void anOrdinaryPhotoIsTakenWhileOthersSendPicturesThatTakeLongToDecode() throws Exception {
        byte[] costly = Photos.ofManyScans(4_000, 3_250, 0);
        byte[] tooCostly = Photos.ofManyScans(4_900, 5_000, 0);
        byte[] endless = Photos.ofManyScans(1_200, 900, 500);
        List<byte[]> pictures = List.of(costly, tooCostly, endless);
        NewComplaint ordinary = NewComplaint.inDanzishi("工地夜里又开工了，照片是刚拍的。").withPhoto(Photos.ofASiteAtNight());
        for (int i = 0; i < FILED_BEFORE; i++) {
            citizen.files(ordinary);
        }
        List<AtomicInteger> sent =
                Stream.generate(AtomicInteger::new).limit(ATTACKERS).toList();
        try (ScheduledExecutorService attackers = Executors.newScheduledThreadPool(ATTACKERS)) {
            List<ScheduledFuture<?>> attacks = IntStream.range(0, ATTACKERS)
                    .<ScheduledFuture<?>>mapToObj(i -> attackers.scheduleAtFixedRate(
                            () -> attack(pictures.get(i % pictures.size()), sent.get(i)),
                            0,
                            BETWEEN_FILINGS_OF_AN_ADDRESS.toMillis(),
                            TimeUnit.MILLISECONDS))
                    .toList();
            await().until(() -> sent.stream().filter(one -> one.get() > 0).count() > ATTACKERS / 2);

            for (int i = 0; i < 5; i++) {
                long begun = System.nanoTime();
                citizen.files(ordinary);
                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                System.out.printf("an ordinary photo under attack: %.2f s%n", took.toMillis() / 1000.0);
                assertThat(took).isLessThanOrEqualTo(AN_ORDINARY_FILING);
            }

            assertThat(attacks).as("the attack goes on").noneMatch(Future::isDone);
            attacks.forEach(attack -> attack.cancel(false));
        }
        assertThat(sent).as("pictures that were sent meanwhile").allMatch(one -> one.get() > 0);
    }

    @Test
    void manyWhoFileAtTheSameMomentAllGetAReceiptAndCanFollowIt() throws Exception {
        CyclicBarrier moment = new CyclicBarrier(AT_ONCE);
        try (ExecutorService citizens = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Receipt>> filed = IntStream.range(0, AT_ONCE)
                    .mapToObj(_ -> citizens.submit(() -> {
                        moment.await(60, TimeUnit.SECONDS);
                        return citizen.files(NewComplaint.inDanzishi("同一时间大家都在反映：变电站嗡嗡响。"));
                    }))
                    .toList();
            List<Future<Integer>> followed = filed.stream()
                    .map(one -> citizens.submit(() -> {
                        Receipt receipt = one.get();
                        moment.await(60, TimeUnit.SECONDS);
                        return citizen.looksUp(receipt.number(), receipt.queryCode())
                                .status();
                    }))
                    .toList();

            for (Future<Integer> one : followed) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
    }

    /** An exception ends the attack, and the test fails by it. */
    private void attack(byte[] picture, AtomicInteger sent) {
        NewComplaint complaint = NewComplaint.inDanzishi("请看照片。").withPhoto(picture);
        Filed answer = citizen.triesToFile(complaint, UUID.randomUUID().toString());
        assertThat(answer.status()).isIn(201, 422, 429, 503);
        sent.incrementAndGet();
    }
}
