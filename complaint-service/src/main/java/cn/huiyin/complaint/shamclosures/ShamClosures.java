package cn.huiyin.complaint.shamclosures;

import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.acts.FlagShamClosure;
import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.related.SameMatter;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looks, once for each case whose category is known, for ended cases of the same matter, and has them flagged. */
@Component
@Order(1)
class ShamClosures implements CaseProjection {

    private final SameMatter matters;
    private final ActOnCase acts;
    private final ShamClosureSettings settings;

    ShamClosures(SameMatter matters, ActOnCase acts, ShamClosureSettings settings) {
        this.matters = matters;
        this.acts = acts;
        this.settings = settings;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        List<Case> later = matters.notComparedYet(changed);
        later.forEach(this::flagEarlier);
        matters.compared(later);
    }

    /** What refuses, by state or by the time that lies between, is left alone. */
    private void flagEarlier(Case later) {
        FlagShamClosure.Command flag =
                new FlagShamClosure.Command(later.number().value(), later.registeredAt(), settings.window());
        matters.before(later, later.registeredAt().minus(settings.lookBack()), settings.metres())
                .forEach(earlier ->
                        acts.act(earlier.id(), flag, "same-matter:" + later.id().value()));
    }
}
