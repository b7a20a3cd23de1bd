package cn.huiyin.complaint.cases.domain;

import java.time.Instant;

/**
 * What happened to a case: a record in the past tense, declared in the file of its act. The history of these alone
 * gives the case; deadlines move by them and by nothing else.
 */
public interface CaseEvent {

    Instant at();

    CaseActor by();

    /** Whether it concerns staff alone: the citizen's timeline leaves it out. */
    default boolean internal() {
        return false;
    }

    /** Whether nobody did it: time alone did. Citizens are not shown it, and nobody's page is out of date by it. */
    default boolean byTimeAlone() {
        return false;
    }

    /** Changes only what the event changes. */
    void applyTo(CaseDraft draft);
}
