package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseRules;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Who;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the viewer can do an act now.
 *
 * @param why code of the refusal, where it is not allowed
 */
record ActRight(String act, boolean allowed, @Nullable String why) {

    /** The acts that belong to the viewer's role. */
    static List<ActRight> of(Case current, Who who, Instant now) {
        return Arrays.stream(DeskAct.values())
                .filter(act -> act.act().allowedFor(who.parties()))
                .map(act -> of(act, current, who, now))
                .toList();
    }

    private static ActRight of(DeskAct act, Case current, Who who, Instant now) {
        var refusal = CaseRules.refusal(current, act.act(), who.parties(), now);
        return new ActRight(
                act.code(), refusal.isEmpty(), refusal.map(Refusal::code).orElse(null));
    }
}
