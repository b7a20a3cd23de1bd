package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.intake.QueryCodes;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides whether a caller may open a complaint: with its query code, or with a token if it is the caller's own. A
 * wrong code, an unknown number and somebody else's complaint give the same answer.
 */
@Component
class CitizenKeys {

    private final QueryCodes codes;

    CitizenKeys(QueryCodes codes) {
        this.codes = codes;
    }

    /** @throws ProblemException not-found when neither code nor token can open it */
    CitizenKey of(String number, @Nullable String code, @Nullable Actor actor) {
        if (!CaseNumber.isWellFormed(number)) {
            throw notFound();
        }
        CaseNumber wanted = new CaseNumber(number);
        if (code != null && codes.opens(wanted, code)) {
            return new CitizenKey(wanted, CaseAccess.ofCitizen(Scope.ALL, actor));
        }
        if (actor != null) {
            return new CitizenKey(wanted, CaseAccess.ofCitizen(Scope.ofCitizen(actor.subject()), actor));
        }
        throw notFound();
    }

    static ProblemException notFound() {
        return ProblemException.of(
                ProblemType.NOT_FOUND, "No complaint has this number and code, or it is not one of yours.");
    }
}
