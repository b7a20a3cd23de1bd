package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Who;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.problem.ProblemException;
import java.util.EnumSet;
import java.util.Set;

/**
 * A member of staff: in what capacities they act, and whose cases they see. Who works for the whole district acts for no
 * office, so that nobody handles the case of an office that is not theirs.
 */
public record Staff(Who who, Scope scope) {

    /** @throws ProblemException not-allowed for an account of an office that names none */
    public static Staff of(Actor actor) {
        if (actor.hasAny(Role.OPERATOR, Role.TRIAGE, Role.SUPERVISOR)) {
            return new Staff(who(actor, ofTheDistrict(actor)), Scope.ALL);
        }
        var office = actor.office();
        if (office == null || !actor.hasAny(Role.OFFICER, Role.OFFICE_HEAD)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "This account belongs to no office.");
        }
        return new Staff(who(actor, ofAnOffice(actor)), Scope.ofOffice(office));
    }

    private static Who who(Actor actor, Set<Party> parties) {
        return new Who(parties, actor.subject(), actor.name());
    }

    private static Set<Party> ofTheDistrict(Actor actor) {
        var parties = EnumSet.noneOf(Party.class);
        if (actor.has(Role.TRIAGE)) {
            parties.add(Party.TRIAGE);
        }
        if (actor.has(Role.SUPERVISOR)) {
            parties.add(Party.SUPERVISOR);
        }
        return parties;
    }

    private static Set<Party> ofAnOffice(Actor actor) {
        var parties = EnumSet.noneOf(Party.class);
        if (actor.has(Role.OFFICER)) {
            parties.add(Party.OFFICE);
        }
        if (actor.has(Role.OFFICE_HEAD)) {
            parties.add(Party.OFFICE_HEAD);
        }
        return parties;
    }
}
