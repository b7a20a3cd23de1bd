package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.DueNotifications;
import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.delivery.Told;
import cn.huiyin.notify.delivery.domain.Outcome;
import cn.huiyin.notify.telling.domain.Channel;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/** Sends what is due: when something was just written down, and every few seconds for what others left or must be retried. */
class MailRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);

    private final DueNotifications due;
    private final MailAttempt attempt;
    private final MailSettings settings;
    private final MeterRegistry meters;
    private final Semaphore wake = new Semaphore(0);
    private final Semaphore free;
    private volatile boolean running;
    private volatile Thread rounds = new Thread(() -> {});

    MailRounds(DueNotifications due, MailAttempt attempt, MailSettings settings, MeterRegistry meters) {
        this.due = due;
        this.attempt = attempt;
        this.settings = settings;
        this.meters = meters;
        this.free = new Semaphore(settings.parallel());
    }

    @EventListener
    void told(Told told) {
        if (told.channel() == Channel.EMAIL) {
            wake.release();
        }
    }

    @Override
    public void start() {
        running = true;
        rounds = Thread.ofVirtual().name("mail-rounds").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        wake.release();
        try {
            rounds.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                round();
                if (wake.tryAcquire(settings.lookEvery().toMillis(), TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException _) {
                running = false;
            }
        }
    }

    private void round() {
        if (!attempt.isPromising()) {
            return;
        }
        try (ExecutorService letters = Executors.newVirtualThreadPerTaskExecutor()) {
            due.drain(claimed -> {
                free.acquireUninterruptibly();
                letters.execute(() -> sendAndRelease(claimed));
            });
        } catch (RuntimeException e) {
            LOG.warn("A round of letters ended early: {}", e.toString());
        }
    }

    private void sendAndRelease(Notification claimed) {
        try {
            Outcome outcome = attempt.make(claimed);
            due.finish(claimed, outcome);
            meters.counter("huiyin.notify.letters", "outcome", name(outcome)).increment();
        } catch (RuntimeException e) {
            // The lease runs out and the letter falls due again.
            LOG.warn("Notification {} is left to the next lease: {}", claimed.id(), e.toString());
        } finally {
            free.release();
        }
    }

    private static String name(Outcome outcome) {
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
