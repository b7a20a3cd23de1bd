package cn.huiyin.notify.accounts;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns refusals of the identity server into our problems. */
final class IdentityProblems {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProblems.class);
    private static final int CONFLICT = 409;

    private IdentityProblems() {}

    static <T> T of(Supplier<T> call) {
        try {
            return call.get();
        } catch (NotFoundException _) {
            throw noSuchAccount();
        } catch (BadRequestException _) {
            throw ProblemException.of(
                    ProblemType.INVALID_INPUT, "The identity server does not take one of these values.");
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == CONFLICT) {
                throw ProblemException.of(ProblemType.RULE_REFUSED, "The name or the e-mail address is taken.")
                        .at("/username", "taken");
            }
            throw away(refused);
        } catch (ProcessingException lost) {
            throw away(lost);
        }
    }

    static ProblemException noSuchAccount() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such account of staff.");
    }

    private static ProblemException away(RuntimeException why) {
        LOG.warn("The identity server could not be asked about accounts: {}", why.toString());
        return ProblemException.of(ProblemType.UPSTREAM_UNAVAILABLE, "The identity server does not answer just now.");
    }
}
