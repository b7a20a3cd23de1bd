package cn.huiyin.complaint.automaticjoins;

import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.store.CaseFacts;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Marks the cases that an office has and that belong to no incident, after their points have been stored for the map.
 */
@Component
@Order(2)
class AddCasesToCompare implements CaseProjection {

    private final JoiningRules rules;
    private final CasesToCompare cases;
    private final Clock clock;

    AddCasesToCompare(JoiningRules rules, CasesToCompare cases, Clock clock) {
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        List<String> ids = changed.stream()
                .filter(one -> canJoin(one.facts()))
                .map(ChangedCase::id)
                .toList();
        if (!ids.isEmpty() && rules.current().on()) {
            cases.add(ids, clock.instant());
        }
    }

    private static boolean canJoin(CaseFacts facts) {
        return facts.open() && facts.office() != null && facts.incident() == null && facts.restricted() == null;
    }
}
