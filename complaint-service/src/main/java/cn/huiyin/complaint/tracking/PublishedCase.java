package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as anybody may read it, once the office wrote a text for the public. Nothing that the citizen said or was
 * told, no place.
 *
 * @param number case number
 * @param status where it stands
 * @param category what it is about; absent until it is known
 * @param office the office that answered; absent where the desk answered
 * @param registeredAt when it was registered
 * @param outcome what came of it
 * @param text what the office tells everybody; telephone numbers and the like are hidden
 * @param answeredAt when it was answered
 */
record PublishedCase(
        String number,
        PublicStatus status,
        @Nullable Named category,
        @Nullable Named office,
        Instant registeredAt,
        Outcome outcome,
        String text,
        Instant answeredAt) {

    /** Empty where nothing of the case is for the public. */
    static Optional<PublishedCase> of(Case current) {
        Answer answer = current.answer();
        String text = answer == null ? null : answer.publicText();
        return answer == null || text == null || Restriction.holds(current)
                ? Optional.empty()
                : Optional.of(new PublishedCase(
                        current.number().value(),
                        PublicStatus.of(current.state()),
                        Named.of(current.category()),
                        Named.of(answer.office()),
                        current.registeredAt(),
                        answer.outcome(),
                        Masking.mask(text),
                        answer.at()));
    }
}
