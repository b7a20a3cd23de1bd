package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.complaint.cases.domain.acts.Assigned;
import cn.huiyin.complaint.cases.domain.acts.CorrectCategory;
import cn.huiyin.complaint.cases.domain.acts.DecideReturn;
import cn.huiyin.complaint.cases.domain.acts.Reject;
import cn.huiyin.complaint.cases.domain.acts.Restrict;
import cn.huiyin.complaint.cases.domain.acts.SendToTriage;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.contracts.ReasonCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from the history of a case what the engine guessed first and what the desks made of it. */
final class ReadGuess {

    private @Nullable Guess guess;
    private @Nullable SettledGuess settled;
    private @Nullable String category;

    private ReadGuess() {}

    /** Empty where the engine has not decided yet, and for a case that was ever a report against officials. */
    static Optional<JudgedGuess> of(StoredCase stored) {
        List<CaseEvent> events =
                stored.history().stream().map(HistoryEntry::event).toList();
        if (events.stream().anyMatch(Restrict.Restricted.class::isInstance)) {
            return Optional.empty();
        }
        ReadGuess read = new ReadGuess();
        events.forEach(read::follow);
        return Optional.ofNullable(read.guess).map(first -> new JudgedGuess(first, read.settledWith(stored.current())));
    }

    /**
     * A corrected category does not confirm the office; where nobody else decided about the office, closing the case
     * confirms it.
     */
    private @Nullable SettledGuess settledWith(Case current) {
        SettledGuess closed = closed(current);
        if (settled == null) {
            return closed;
        }
        boolean officeIsOpen = settled.how() == SettledGuess.How.CORRECTED && settled.office() == null;
        return officeIsOpen && closed != null
                ? new SettledGuess(closed.at(), SettledGuess.How.CORRECTED, settled.category(), closed.office())
                : settled;
    }

    private void follow(CaseEvent event) {
        switch (event) {
            case Assigned assigned -> assigned(assigned);
            case SendToTriage.SentToTriage sent -> {
                category = code(sent.category());
                guessed(sent.at(), null, sent.reasons());
            }
            case DecideReturn.ReturnDenied denied ->
                settled = new SettledGuess(
                        denied.at(),
                        SettledGuess.How.BY_HAND,
                        category,
                        denied.office().code());
            case CorrectCategory.CategoryCorrected corrected -> corrected(corrected);
            // The desk has to decide again, and nothing is settled yet.
            case DecideReturn.HandedBack _ -> settled = null;
            case Reject.Rejected rejected -> settled = rejected(rejected);
            default -> {}
        }
    }

    private void assigned(Assigned assigned) {
        category = code(assigned.category());
        if (assigned.byHand()) {
            settled = new SettledGuess(
                    assigned.at(),
                    SettledGuess.How.BY_HAND,
                    category,
                    assigned.office().code());
        } else {
            guessed(assigned.at(), assigned.office(), assigned.reasons());
        }
    }

    /** An earlier decision about the office still counts. */
    private void corrected(CorrectCategory.CategoryCorrected event) {
        category = event.to().code();
        settled = new SettledGuess(
                event.at(), SettledGuess.How.CORRECTED, category, settled == null ? null : settled.office());
    }

    private void guessed(Instant at, @Nullable Office office, List<Reason> reasons) {
        if (guess == null) {
            guess = new Guess(
                    at,
                    category,
                    said(reasons, "percent", ReasonCode.TEXT_CERTAINTY)
                            .map(percent -> Integer.parseInt(percent) / 100.0)
                            .orElse(null),
                    office == null ? null : office.code(),
                    said(reasons, "version", ReasonCode.TEXT_MODEL).orElse(null),
                    said(reasons, "version", ReasonCode.RULES_APPLIED, ReasonCode.RULES_NONE)
                            .orElse(null));
        }
    }

    /** Only two of the kinds say something about matter or place. */
    private static @Nullable SettledGuess rejected(Reject.Rejected event) {
        RejectionKind kind = event.kind();
        if (kind == RejectionKind.NOT_ENVIRONMENTAL) {
            return new SettledGuess(event.at(), SettledGuess.How.REJECTED, SettledGuess.NONE, null);
        }
        return kind == RejectionKind.OUTSIDE_DISTRICT
                ? new SettledGuess(event.at(), SettledGuess.How.REJECTED, null, SettledGuess.NONE)
                : null;
    }

    /** The case was closed in the office and under the category that the engine had guessed. */
    private static @Nullable SettledGuess closed(Case current) {
        Office office = current.office();
        Instant endedAt = current.endedAt();
        return current.state() == CaseState.CLOSED && office != null && endedAt != null
                ? new SettledGuess(endedAt, SettledGuess.How.CLOSED, code(current.category()), office.code())
                : null;
    }

    private static Optional<String> said(List<Reason> reasons, String name, ReasonCode... codes) {
        List<String> wanted = List.of(codes).stream().map(ReasonCode::code).toList();
        return reasons.stream()
                .filter(reason -> wanted.contains(reason.code()))
                .flatMap(reason -> reason.args().getOrDefault(name, List.of()).stream())
                .findFirst();
    }

    private static @Nullable String code(@Nullable Category category) {
        return category == null ? null : category.code();
    }
}
