package cn.huiyin.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever sends what takes long, or very many who come at once, keep nobody from being heard. */
@WithRunningSystem
@Tag("drill")
class OverloadIT {

    private static final int ATTACKERS = 6;

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
        citizen.files(ordinary);
        AtomicBoolean goesOn = new AtomicBoolean(true);
        try (ExecutorService attackers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> attacks = IntStream.range(0, ATTACKERS)
                    .mapToObj(i -> attackers.submit(() -> attack(pictures.get(i % pictures.size()), goesOn)))
                    .toList();

            try {
                for (int i = 0; i < 5; i++) {
                    long begun = System.nanoTime();
                    citizen.files(ordinary);
                    Duration took = Duration.ofNanos(System.nanoTime() - begun);
                    System.out.printf("an ordinary photo under attack: %.2f s%n", took.toMillis() / 1000.0);
                    assertThat(took).isLessThanOrEqualTo(AN_ORDINARY_FILING);
                }
            } finally {
                goesOn.set(false);
            }

            for (Future<Integer> attack : attacks) {
                assertThat(attack.get()).as("pictures that were sent meanwhile").isPositive();
            }
        }
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

    /** Sends the picture until it is enough. @return how often */
    private int attack(byte[] picture, AtomicBoolean goesOn) {
        NewComplaint complaint = NewComplaint.inDanzishi("请看照片。").withPhoto(picture);
        int sent = 0;
        while (goesOn.get()) {
            Filed answer = citizen.triesToFile(complaint, UUID.randomUUID().toString());
            assertThat(answer.status()).isIn(201, 422, 429, 503);
            sent++;
        }
        return sent;
    }
}
