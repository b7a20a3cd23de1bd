package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.district.Shortcomings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists the acts that a case offers to an account. */
@Component
public class ActOffers {

    private static final Map<String, List<ActField>> FIELDS = Acts.ALL.stream()
            .map(CaseAct::description)
            .collect(Collectors.toMap(act -> act.code(), act -> ActField.of(act.command())));

    private final CaseDecider decider;
    private final Shortcomings shortcomings;

    ActOffers(CaseDecider decider, Shortcomings shortcomings) {
        this.decider = decider;
        this.shortcomings = shortcomings;
    }

    /** All acts that the account may do at all, in the order of the life of a case. */
    public List<ActOffer> of(Case current, CaseAccess access, Instant now) {
        return Acts.ALL.stream()
                .filter(act -> act.description().allowedFor(access.parties()))
                .map(act -> of(current, act, access, now))
                .toList();
    }

    private ActOffer of(Case current, CaseAct<?> act, CaseAccess access, Instant now) {
        CaseActor by = access.actingIn(act.description());
        Optional<Refusal> refusal = decider.refusal(current, act, by, now);
        String code = act.description().code();
        return new ActOffer(
                code,
                refusal.isEmpty(),
                refusal.map(Refusal::code).orElse(null),
                decider.until(current, act, by, now),
                fields(code, current));
    }

    private List<ActField> fields(String act, Case current) {
        return FIELDS.getOrDefault(act, List.of()).stream()
                .map(field -> field.type() == InputType.SHORTCOMING
                        ? field.withOptions(shortcomings.offeredFor(current.category()))
                        : field)
                .toList();
    }
}
