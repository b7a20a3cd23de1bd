package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an account may do to cases: which cases it sees, and in which capacities it acts. An account of the whole
 * district acts for no office, so that nobody handles another office's case.
 *
 * @param parties at least one for an account that can act; none for one that only looks
 * @param name display name of staff; null for a citizen
 * @param office the office that a citizen works for; null for everybody else
 * @param department code of the department that somebody speaks for; null for everybody else
 */
public record CaseAccess(
        Scope scope,
        Set<Party> parties,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String office,
        @Nullable String department) {

    private static final Map<Role, Party> OF_THE_DISTRICT = Map.of(
            Role.OPERATOR, Party.OPERATOR,
            Role.TRIAGE, Party.TRIAGE,
            Role.SUPERVISOR, Party.SUPERVISOR,
            Role.LEADER, Party.LEADER);
    private static final Map<Role, Party> OF_AN_OFFICE =
            Map.of(Role.OFFICER, Party.OFFICE, Role.OFFICE_HEAD, Party.OFFICE_HEAD);

    /**
     * An account of the restricted desk sees restricted cases and nothing else, whatever other role it has.
     *
     * @throws ProblemException not-allowed for an account of an office or of a department that names none
     */
    public static CaseAccess ofStaff(Actor actor) {
        if (actor.has(Role.INTEGRITY)) {
            return staff(actor, Scope.RESTRICTED, Map.of(Role.INTEGRITY, Party.INTEGRITY));
        }
        if (actor.hasAny(Role.OPERATOR, Role.TRIAGE, Role.SUPERVISOR)) {
            return staff(actor, Scope.DISTRICT, OF_THE_DISTRICT);
        }
        if (actor.has(Role.LEADER)) {
            return staff(actor, Scope.ofLeader(actor.subject()), OF_THE_DISTRICT);
        }
        if (actor.has(Role.DEPARTMENT) && !actor.hasAny(Role.OFFICER, Role.OFFICE_HEAD)) {
            return ofDepartment(actor);
        }
        String office = actor.office();
        if (office == null || !actor.hasAny(Role.OFFICER, Role.OFFICE_HEAD)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "This account belongs to no office.");
        }
        return staff(actor, Scope.ofOffice(office), OF_AN_OFFICE);
    }

    private static CaseAccess ofDepartment(Actor actor) {
        String department = actor.department();
        if (department == null) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "This account speaks for no department.");
        }
        return new CaseAccess(
                Scope.ofDepartment(department),
                Set.of(Party.DEPARTMENT),
                actor.subject(),
                actor.name(),
                null,
                department);
    }

    /** @param actor null for who is not signed in */
    public static CaseAccess ofCitizen(Scope scope, @Nullable Actor actor) {
        return actor == null
                ? new CaseAccess(scope, Set.of(Party.CITIZEN), null, null, null, null)
                : new CaseAccess(scope, Set.of(Party.CITIZEN), actor.subject(), null, actor.office(), null);
    }

    private static CaseAccess staff(Actor actor, Scope scope, Map<Role, Party> capacities) {
        Set<Party> parties = capacities.entrySet().stream()
                .filter(capacity -> actor.has(capacity.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return new CaseAccess(scope, parties, actor.subject(), actor.name(), null, null);
    }

    /**
     * In which capacity the account does this act: the highest of those that may, e.g. head before officer; else one
     * that may not.
     */
    public CaseActor actingIn(ActDescription<?> act) {
        Party party = parties.stream()
                .filter(act.parties()::contains)
                .max(Comparator.naturalOrder())
                .or(() -> parties.stream().sorted().findFirst())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_ALLOWED, "This account acts on no case."));
        return new CaseActor(party, subject, name, office, department);
    }
}
