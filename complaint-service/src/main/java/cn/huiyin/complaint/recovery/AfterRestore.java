package cn.huiyin.complaint.recovery;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.intake.CaseNumbers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Prepares a restored database for use, before the first request and the first message.
 *
 * <p>Messages that the broker had confirmed are not marked as pending, but are lost with the broker: they are sent
 * again. Numbers that were given out after the backup stand on receipts of citizens: they are not given out again.
 * Projections of cases may be older or newer than the cases: they are built again.
 */
@Component
@ConditionalOnProperty("huiyin.restored.at")
class AfterRestore implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AfterRestore.class);

    /** Longer than a message waits for a consumer that is down; older messages are sent by hand. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(3);

    private final RecoverySettings settings;
    private final Cases cases;
    private final CaseNumbers numbers;
    private final ProjectChanges changes;
    private final Clock clock;
    private volatile boolean running;

    AfterRestore(RecoverySettings settings, Cases cases, CaseNumbers numbers, ProjectChanges changes, Clock clock) {
        this.settings = settings;
        this.cases = cases;
        this.numbers = numbers;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void start() {
        Instant at = Objects.requireNonNull(settings.at(), "huiyin.restored.at");
        Instant now = clock.instant();
        if (at.isAfter(now)) {
            throw new IllegalArgumentException("huiyin.restored.at: %s (expected: a moment in the past)".formatted(at));
        }
        numbers.leaveOut(DistrictDay.dateOf(at), DistrictDay.dateOf(now));
        long announced = cases.announceAgain(at.minus(LONGEST_WAIT));
        changes.rebuild();
        LOG.warn("Restored to {}: the messages of {} cases go out again, the next numbers are higher", at, announced);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Right after the database has been brought up to date. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }
}
