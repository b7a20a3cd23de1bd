package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the office asked the citizen, the last time that it did.
 *
 * @param text what was asked, as the citizen reads it
 * @param until when the office goes on without a reply; null where the calendar lacks the year
 * @param open nobody replied yet, and it still waits
 * @param asked questions so far for the answer that is owed
 * @param answerSince when the deadline of that answer started; null where none runs
 */
public record Question(
        String text,
        Instant askedAt,
        @Nullable Instant until,
        boolean open,
        int asked,
        @Nullable Instant answerSince) {

    /** The question that waits for the citizen. */
    public static Optional<Question> open(Case current) {
        return current.facets().find(Question.class).filter(Question::open);
    }

    /** When the office goes on without the reply that an open case waits for. */
    public static Optional<Instant> expiry(Case current) {
        return current.state().open() ? open(current).map(Question::until) : Optional.empty();
    }

    /** The deadline of the answer, running again from now on; null where no question let it wait. */
    public static @Nullable Deadline resumed(ActContext context) {
        return context.current()
                .deadlines()
                .latest(DeadlineKind.ANSWER)
                .filter(Deadline::paused)
                .map(paused -> context.dueTimes().resumed(paused, context.now()))
                .orElse(null);
    }

    /** Ends the wait: the question is no longer open, and the answer's time runs again. */
    public static void close(CaseDraft draft, @Nullable Deadline resumed, Instant at) {
        open(draft.before()).ifPresent(question -> draft.keep(question.closed()));
        if (resumed != null) {
            draft.move(List.of(resumed), at);
        }
    }

    private Question closed() {
        return new Question(text, askedAt, until, false, asked, answerSince);
    }
}
