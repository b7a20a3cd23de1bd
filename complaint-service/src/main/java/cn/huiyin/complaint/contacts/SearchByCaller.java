package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.contactaccess.ContactAccess;
import cn.huiyin.complaint.cases.contactaccess.ContactAccessLog;
import cn.huiyin.complaint.cases.related.CasesOfCaller;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Finds the earlier cases of a caller. The search is recorded before it is made, without the number. */
@Service
public class SearchByCaller {

    private final CasesOfCaller cases;
    private final ContactAccessLog accesses;
    private final ContactAccessLimit limit;
    private final ContactAccessMeters meters;
    private final Clock time;

    SearchByCaller(
            CasesOfCaller cases,
            ContactAccessLog accesses,
            ContactAccessLimit limit,
            ContactAccessMeters meters,
            Clock time) {
        this.cases = cases;
        this.accesses = accesses;
        this.limit = limit;
        this.meters = meters;
        this.time = time;
    }

    /**
     * Ids of the latest cases of a number, newest first.
     *
     * @throws ProblemException invalid-input for what is no telephone number; contact-access-used-up when no search is
     *     left today
     */
    public List<String> search(String phone, Actor operator, int most) {
        String caller = cases.callerOf(phone)
                .orElseThrow(() -> ProblemException.of(ProblemType.INVALID_INPUT, "phone: not a telephone number")
                        .at("/phone", "malformed"));
        Instant now = time.instant().truncatedTo(ChronoUnit.MILLIS);
        String role = Role.OPERATOR.code();
        limit.checkSearch(new ViewContact.Viewer(role, operator.subject(), operator.name()), now);
        accesses.record(new ContactAccess(
                UUID.randomUUID().toString(),
                now,
                Boolean.TRUE,
                role,
                operator.subject(),
                operator.name(),
                null,
                null,
                ContactAccess.EARLIER_CASES,
                null,
                caller,
                null,
                null));
        meters.searched();
        return cases.latest(caller, most);
    }
}
