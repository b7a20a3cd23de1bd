package cn.huiyin.notify.delivery;

import cn.huiyin.notify.delivery.domain.SendResult;
import cn.huiyin.notify.plan.CaseProgress;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Sends what is due on a channel, a limited number in parallel, and stores the result of each. */
@Component
class ChannelRounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelRounds.class);

    /** Separate from the threads that wait for them, so that a round that ends starts no more. */
    private final ExecutorService attempts = Executors.newVirtualThreadPerTaskExecutor();

    private final DueNotifications due;
    private final CaseProgress cases;
    private final MeterRegistry meters;

    ChannelRounds(DueNotifications due, CaseProgress cases, MeterRegistry meters) {
        this.due = due;
        this.cases = cases;
        this.meters = meters;
    }

    void run(Channel channel) {
        if (!channel.isAvailable()) {
            return;
        }
        Semaphore free = new Semaphore(channel.limits().parallel());
        TimeLimiter timeLimiter = TimeLimiter.of(channel.limits().timeout());
        try (ExecutorService sendings = Executors.newVirtualThreadPerTaskExecutor()) {
            due.drain(channel.code(), claimed -> {
                free.acquireUninterruptibly();
                sendings.execute(() -> {
                    try {
                        finish(channel, claimed, attempt(channel, claimed, timeLimiter));
                    } catch (RuntimeException e) {
                        LOG.warn("Notification {} is left to the next lease: {}", claimed.id(), e.toString());
                    } finally {
                        free.release();
                    }
                });
            });
        }
    }

    @Override
    public void destroy() {
        attempts.shutdownNow();
    }

    private SendResult attempt(Channel channel, Notification claimed, TimeLimiter timeLimiter) {
        if (cases.of(claimed.caseId()).supersedes(claimed.event(), claimed.version())) {
            return new SendResult.Dropped("overtaken");
        }
        try {
            return timeLimiter.executeFutureSupplier(() -> attempts.submit(() -> channel.send(claimed)));
        } catch (TimeoutException _) {
            return new SendResult.TemporaryFailure("timeout");
        } catch (Exception e) {
            LOG.warn(
                    "Channel {} failed: {}",
                    channel.code().value(),
                    e.getClass().getName());
            return new SendResult.TemporaryFailure("failed");
        }
    }

    private void finish(Channel channel, Notification claimed, SendResult result) {
        due.finish(claimed, channel.quietHours(), result);
        meters.counter(
                        "huiyin.notify.sendings",
                        "channel",
                        channel.code().value(),
                        "outcome",
                        result.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .increment();
    }
}
