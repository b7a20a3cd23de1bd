package cn.huiyin.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ParallelTest {

    @Test
    void runsAllSideBySide() {
        CountDownLatch both = new CountDownLatch(2);
        Runnable meet = () -> {
            both.countDown();
            Await.until(Duration.ofSeconds(10), () -> both.getCount() == 0);
        };

        Parallel.run(List.of(meet, meet));

        assertThat(both.getCount()).isZero();
    }

    @Test
    void throwsTheFirstFailureAndInterruptsTheOthers() {
        AtomicBoolean interrupted = new AtomicBoolean();
        Runnable patient = () -> {
            Await.until(Duration.ofMinutes(5), () -> false);
            interrupted.set(Thread.currentThread().isInterrupted());
        };
        Runnable failing = () -> {
            throw new StackFailure("Port 1 is in use.");
        };

        assertThatThrownBy(() -> Parallel.run(List.of(patient, failing))).hasMessage("Port 1 is in use.");
        assertThat(interrupted).isTrue();
    }
}
