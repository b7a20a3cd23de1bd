package cn.huiyin.complaint.cases.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that an officer wrote and the head of the office has not decided about.
 *
 * @param pending false once it was decided
 * @param writtenBy subject of the officer
 */
public record AnswerDraft(
        boolean pending,
        String text,
        Outcome outcome,
        @Nullable Finding finding,
        @Nullable String basis,
        @Nullable String writtenBy)
        implements OfficeFacet {

    /** The one that waits for the head. */
    public static Optional<AnswerDraft> of(Case current) {
        return current.facets()
                .find(AnswerDraft.class)
                .filter(draft -> draft.pending && current.state() == CaseState.IN_PROGRESS);
    }

    @Override
    public @Nullable AnswerDraft afterOfficeChange() {
        return null;
    }

    public AnswerDraft decided() {
        return new AnswerDraft(false, text, outcome, finding, basis, writtenBy);
    }
}
