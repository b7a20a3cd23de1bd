package cn.huiyin.complaint.timers;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.DueCases;
import cn.huiyin.complaint.cases.store.StoredCase;
import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Applies the act {@code Tick} to the cases that are due, the earliest first; several replicas may do so at the same
 * time.
 */
@Service
class RunTimers {

    private static final Logger LOG = LoggerFactory.getLogger(RunTimers.class);
    private static final int MOST_AT_ONCE = 2000;

    private final DueCases due;
    private final Cases cases;
    private final CaseDecider decider;
    private final TimerMeters meters;
    private final Clock time;

    RunTimers(DueCases due, Cases cases, CaseDecider decider, TimerMeters meters, Clock time) {
        this.due = due;
        this.cases = cases;
        this.decider = decider;
        this.meters = meters;
        this.time = time;
    }

    /** Works off what is due, up to a bound. @return whether more may be waiting */
    boolean round() {
        Instant now = now();
        List<DueCases.Due> waiting = due.earliest(now, MOST_AT_ONCE);
        meters.found(waiting, now);
        waiting.forEach(this::workOff);
        return waiting.size() == MOST_AT_ONCE;
    }

    /** A case that fails does not hold up others: it is due again when its lease has ended. */
    private void workOff(DueCases.Due one) {
        try {
            due.claim(one, now()).ifPresent(this::tick);
        } catch (MongoException databaseIsAway) {
            throw databaseIsAway;
        } catch (RuntimeException e) {
            meters.failed();
            LOG.error("Case {}: its timer is left to the next lease", one.id().value(), e);
        }
    }

    /** The concurrent write has set the case's timer again, so the next round finds what is still due. */
    private void tick(StoredCase claimed) {
        Instant now = now();
        switch (decider.decide(claimed.current(), new Tick.Command(), CaseActor.ENGINE, now)) {
            case Decision.Accepted accepted ->
                cases.append(claimed, accepted.events(), null).ifPresent(_ -> meters.done(accepted.events()));
            case Decision.Refused _ -> due.release(claimed, decider.nextTimerAfter(claimed.current(), now));
        }
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
