package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Does the same act on several cases, on each against its own version. A refusal by one case does not affect the
 * others.
 */
@Service
public class ActOnMany {

    private final ActOnCase acts;

    ActOnMany(ActOnCase acts) {
        this.acts = acts;
    }

    /** @param version of the case that was seen */
    public record Seen(CaseId id, long version) {}

    /**
     * What became of one.
     *
     * @param after null where nothing was done
     * @param refused why nothing was done; null where it was
     */
    public record Outcome(
            CaseId id, @Nullable StoredCase after, @Nullable ProblemException refused) {}

    /** In the given order. */
    public List<Outcome> act(List<Seen> cases, CaseAccess access, CaseCommand command) {
        return cases.stream().map(seen -> act(seen, access, command)).toList();
    }

    private Outcome act(Seen seen, CaseAccess access, CaseCommand command) {
        try {
            return new Outcome(seen.id(), acts.act(seen.id(), access, command, seen.version()), null);
        } catch (ProblemException refused) {
            return new Outcome(seen.id(), null, refused);
        }
    }
}
