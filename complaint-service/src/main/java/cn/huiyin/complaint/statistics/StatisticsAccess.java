package cn.huiyin.complaint.statistics;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Optional;

/** Whose numbers somebody sees. */
public final class StatisticsAccess {

    private StatisticsAccess() {}

    /** The office of a head of an office; empty for supervisors, who see the district. */
    public static Optional<String> officeOf(Actor actor) {
        if (actor.has(Role.SUPERVISOR)) {
            return Optional.empty();
        }
        String office = actor.office();
        if (office == null) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "This account belongs to no office.");
        }
        return Optional.of(office);
    }
}
