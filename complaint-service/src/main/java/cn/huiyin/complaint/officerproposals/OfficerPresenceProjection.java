package cn.huiyin.complaint.officerproposals;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.acts.AssignOfficer.OfficerAssigned;
import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends the absence of an officer after an act of the officer, or after a case was given to the officer. */
@Component
class OfficerPresenceProjection implements CaseProjection {

    private final AwayOfficers away;
    private final Cases cases;

    OfficerPresenceProjection(AwayOfficers away, Cases cases) {
        this.away = away;
        this.cases = cases;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        away.all().stream().filter(one -> actsAgain(one, changed)).forEach(away::isBack);
    }

    private boolean actsAgain(AwayOfficer one, List<ChangedCase> changed) {
        return changed.stream()
                .filter(of -> one.office().equals(of.facts().office()))
                .flatMap(of -> cases.find(new CaseId(of.id()), Scope.DISTRICT).stream())
                .map(StoredCase::history)
                .flatMap(List::stream)
                .map(HistoryEntry::event)
                .anyMatch(event -> event.at().isAfter(one.since()) && concerns(event, one.officer()));
    }

    private static boolean concerns(CaseEvent event, String officer) {
        return officer.equals(event.by().subject())
                || event instanceof OfficerAssigned assigned && officer.equals(assigned.officer());
    }
}
