package cn.huiyin.complaint.automaticjoins;

import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.store.CaseFacts;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes the cases that an office has and that belong to no incident, after the map has got their points. */
@Component
@Order(2)
class NoteCases implements CaseProjection {

    private final JoiningRules rules;
    private final CasesToLookAt cases;
    private final Clock clock;

    NoteCases(JoiningRules rules, CasesToLookAt cases, Clock clock) {
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
