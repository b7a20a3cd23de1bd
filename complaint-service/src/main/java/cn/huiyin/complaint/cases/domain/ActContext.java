package cn.huiyin.complaint.cases.domain;

import java.time.Instant;

/** The case as it stands, who acts on it and when, and what the rules may ask of the district. */
public record ActContext(Case current, CaseActor by, Instant now, DueTimes dueTimes, DistrictCodes codes) {

    /** The deadline class of the case, or the one that holds until somebody names another. */
    public String deadlineClass() {
        var named = current.deadlineClass();
        return named == null ? CaseDecider.DEFAULT_DEADLINE_CLASS : named;
    }

    /** A deadline of this kind that starts now. */
    public Deadline start(DeadlineKind kind, String deadlineClass) {
        return dueTimes.start(kind, deadlineClass, now);
    }

    /** The deadline of the answer: the first one starts when a channel handed the complaint over, where one did, else now. */
    public Deadline startAnswer(String deadlineClass) {
        var handedOverAt = current.complaint().handedOverAt();
        var first = current.deadlines().first(DeadlineKind.ANSWER).isEmpty();
        return dueTimes.start(DeadlineKind.ANSWER, deadlineClass, first && handedOverAt != null ? handedOverAt : now);
    }
}
