package cn.huiyin.complaint.automaticjoins;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares the waiting cases, a batch in each round. */
@Component
class AutomaticJoins {

    private static final Logger LOG = LoggerFactory.getLogger(AutomaticJoins.class);
    private static final Duration WHILE_SOME_WAIT = Duration.ofSeconds(1);
    private static final Duration OTHERWISE = Duration.ofSeconds(5);

    private final JoiningRules rules;
    private final CasesToCompare cases;
    private final JoinCases joining;
    private final AutomaticJoinSettings settings;
    private final Clock clock;

    AutomaticJoins(
            JoiningRules rules, CasesToCompare cases, JoinCases joining, AutomaticJoinSettings settings, Clock clock) {
        this.rules = rules;
        this.cases = cases;
        this.joining = joining;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how long to pause before the next round */
    Duration round() {
        JoiningRule rule = rules.current();
        if (!rule.on()) {
            return OTHERWISE;
        }
        int looked = 0;
        for (String caseId : cases.waiting(settings.mostAtOnce())) {
            lookAt(caseId, rule);
            looked++;
        }
        return looked < settings.mostAtOnce() ? OTHERWISE : WHILE_SOME_WAIT;
    }

    /**
     * The mark is removed at the end, so that a crash leads to a repetition. A case that fails does not hold up the
     * others.
     */
    private void lookAt(String caseId, JoiningRule rule) {
        try {
            joining.lookAt(caseId, rule.automaticJoin());
            cases.lookedAt(caseId);
        } catch (RuntimeException failed) {
            LOG.warn("case {} could not be compared with others; it is tried again", caseId, failed);
            cases.tryLater(caseId, clock.instant());
        }
    }
}
