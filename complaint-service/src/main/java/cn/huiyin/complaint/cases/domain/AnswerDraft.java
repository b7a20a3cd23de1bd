package cn.huiyin.complaint.cases.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that an officer wrote and the head of the office has not decided about.
 *
 * @param pending false once it was decided
 * @param office whose answer it is; of another office it has lapsed
 * @param writtenBy subject of the officer
 */
public record AnswerDraft(
        boolean pending,
        Office office,
        String text,
        Outcome outcome,
        @Nullable Finding finding,
        @Nullable String basis,
        @Nullable String writtenBy) {

    /** The one that waits for the head. */
    public static Optional<AnswerDraft> of(Case current) {
        return current.facets()
                .find(AnswerDraft.class)
                .filter(draft -> draft.pending
                        && current.state() == CaseState.IN_PROGRESS
                        && draft.office.equals(current.office()));
    }

    public AnswerDraft decided() {
        return new AnswerDraft(false, office, text, outcome, finding, basis, writtenBy);
    }
}
