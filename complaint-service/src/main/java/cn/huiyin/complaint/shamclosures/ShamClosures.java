package cn.huiyin.complaint.shamclosures;

import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.acts.FlagShamClosure;
import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.related.SameMatter;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Searches once for each case with a category for ended cases of the same matter, and flags them. */
@Component
@Order(1)
class ShamClosures implements CaseProjection {

    private final SameMatter matters;
    private final CaseDecider decider;
    private final ActOnCase acts;
    private final ShamClosureSettings settings;
    private final Clock clock;

    ShamClosures(SameMatter matters, CaseDecider decider, ActOnCase acts, ShamClosureSettings settings, Clock clock) {
        this.matters = matters;
        this.decider = decider;
        this.acts = acts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        List<Case> later = matters.notComparedYet(changed);
        later.forEach(this::flagEarlier);
        matters.compared(later);
    }

    /** Cases whose state or age rules it out are not read again. */
    private void flagEarlier(Case later) {
        FlagShamClosure.Command flag =
                new FlagShamClosure.Command(later.number().value(), later.registeredAt(), settings.window());
        matters.endedBefore(later, later.registeredAt().minus(settings.lookBack()), settings.metres()).stream()
                .filter(earlier ->
                        decider.decide(earlier, flag, CaseActor.ENGINE, clock.instant()) instanceof Decision.Accepted)
                .forEach(earlier ->
                        acts.act(earlier.id(), flag, "same-matter:" + later.id().value()));
    }
}
