package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that an officer wrote and the head of the office has not decided about.
 *
 * @param seen what was seen on the spot, for the citizen; null where that is not said
 * @param inspectedAt when the inspection was recorded on which it rests; null where it rests on none of this case
 * @param photosShown whether the citizen is to see the photos of it
 * @param publicText what anybody may read instead of the text; null where it is not to be made public
 * @param pending false once it was decided
 * @param writtenBy subject of the officer
 */
public record AnswerDraft(
        boolean pending,
        String text,
        Outcome outcome,
        @Nullable Finding finding,
        @Nullable String basis,
        @Nullable String seen,
        @Nullable Instant inspectedAt,
        @Nullable Boolean photosShown,
        @Nullable String publicText,
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

    /** What it says of what was seen; null where it says nothing. */
    public @Nullable OnTheSpot onTheSpot(Case current) {
        return OnTheSpot.of(seen, inspectedAt, photosShown, current);
    }

    public AnswerDraft decided() {
        return new AnswerDraft(
                false, text, outcome, finding, basis, seen, inspectedAt, photosShown, publicText, writtenBy);
    }
}
