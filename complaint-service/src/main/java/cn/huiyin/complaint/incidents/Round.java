package cn.huiyin.complaint.incidents;

import cn.huiyin.complaint.cases.domain.CaseActor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act on several cases of an incident. It is stored before the first case changes and lists the outstanding cases,
 * so that it is completed after a crash.
 *
 * @param id key of the request, unique in the incident; the cause of what it did to the cases
 * @param act code of the act
 * @param by in which capacity it is done
 * @param scopeOffice the office whose cases may be touched; null for those of the district
 * @param command what is said with the act, as on the wire; null once nothing is outstanding
 * @param digest of command and cases, by which another request with the same key is told; the versions are not in it,
 *     since a page may have loaded its cases again before it repeats a request. Null in what was stored before
 */
public record Round(
        String id,
        String act,
        Instant at,
        CaseActor by,
        @Nullable String scopeOffice,
        @Nullable String command,
        List<Target> targets,
        @Nullable String digest) {

    static final String ID = "id";
    static final String COMMAND = "command";
    static final String TARGETS = "targets";

    /**
     * One of the cases.
     *
     * @param version the one that was seen
     * @param done whether the act was tried
     * @param refusal why the case refused, a code; null where it did not
     */
    public record Target(
            String caseId,
            long version,
            boolean done,
            @Nullable String refusal) {

        static final String CASE_ID = "caseId";
        static final String DONE = "done";
        static final String REFUSAL = "refusal";

        public static Target outstanding(String caseId, long version) {
            return new Target(caseId, version, false, null);
        }
    }

    /** Whether the request is the one that began this round, sent again. */
    boolean isOf(Round request) {
        return digest == null || digest.equals(request.digest());
    }

    public List<Target> outstanding() {
        return targets.stream().filter(target -> !target.done()).toList();
    }
}
