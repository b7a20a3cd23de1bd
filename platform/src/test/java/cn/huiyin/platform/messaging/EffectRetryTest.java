package cn.huiyin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EffectRetryTest {

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final EffectRetry retry = new EffectRetry(stopping);
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void runsAnEffectOnceWhenNothingFails() {
        assertThat(retry.run(attempts::incrementAndGet)).isTrue();
        assertThat(attempts).hasValue(1);
    }

    @Test
    void triesADoubtfulFailureThrice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> retry.run(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("bug");
                }));
        assertThat(attempts).hasValue(3);
    }

    @Test
    void holdsOnWhileSomethingIsAway() {
        boolean done = retry.run(() -> {
            if (attempts.incrementAndGet() < 4) {
                throw new MongoTimeoutException("away");
            }
        });

        assertThat(done).isTrue();
        assertThat(attempts).hasValue(4);
    }

    @Test
    void leavesTheMessageToOthersWhenTheServiceStops() {
        stopping.countDown();

        boolean done = retry.run(() -> {
            attempts.incrementAndGet();
            throw new MongoTimeoutException("away");
        });

        assertThat(done).isFalse();
        assertThat(attempts).hasValue(1);
    }

    @Test
    void tellsWhatIsAwayFromWhatIsWrong() {
        assertThat(FailureKind.of(new TransientFailure("away", new IllegalStateException())))
                .isEqualTo(FailureKind.TRANSIENT);
        assertThat(FailureKind.of(new MongoSocketReadException("away", new ServerAddress())))
                .isEqualTo(FailureKind.TRANSIENT);
        assertThat(FailureKind.of(new UncheckedIOException(new ConnectException())))
                .isEqualTo(FailureKind.TRANSIENT);
        assertThat(FailureKind.of(new IllegalStateException("bug"))).isEqualTo(FailureKind.DOUBTFUL);
        assertThat(FailureKind.of(new UnreadableEvent("no event", new IllegalStateException())))
                .isEqualTo(FailureKind.POISON);
    }
}
