package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ANSWER;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Question;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ask the citizen 询问市民: the office needs to know more before it can answer. The time of the answer waits for the reply,
 * at most twice for each answer owed, and never once it is late.
 */
public final class AskCitizen implements CaseAct<AskCitizen.Command> {

    /** Questions that let one answer wait; further ones may be asked, but its time runs on. */
    public static final int PAUSES = 2;

    public record Command(@NotBlank @Size(max = 2000) String question) implements CaseCommand {}

    /**
     * @param until when the office goes on without a reply; null where the calendar lacks the year
     * @param asked the how manieth question it is for the answer that is owed
     * @param pauses whether the time of the answer waits
     */
    public record CitizenAsked(
            Instant at,
            CaseActor by,
            @Shown(toCitizen = true) String question,
            @Nullable @Shown(toCitizen = true) Instant until,
            int asked,
            boolean pauses)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(new Question(question, at, until, true, asked, answerSince(draft.before())));
            if (pauses) {
                draft.pause(ANSWER, at);
            }
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("ask", "询问市民", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(IN_PROGRESS)
                .to(IN_PROGRESS)
                .because("the answer's time waits for the reply, at most twice, never once it is late")
                .events(CitizenAsked.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return Question.open(context.current())
                .map(_ -> Refusal.byRule("question-open", "A question waits for the citizen already."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        int asked = askedBefore(context.current()) + 1;
        Instant until = context.dueTimes().replyUntil(context.now());
        boolean inTime = context.current()
                .deadlines()
                .latest(ANSWER)
                .filter(answer -> answer.running() && !answer.late(context.now()))
                .isPresent();
        return Decision.accepted(new CitizenAsked(
                context.now(),
                context.by(),
                command.question(),
                until,
                asked,
                inTime && until != null && asked <= PAUSES));
    }

    private static int askedBefore(Case current) {
        return current.facets()
                .find(Question.class)
                .filter(question ->
                        question.answerSince() != null && question.answerSince().equals(answerSince(current)))
                .map(Question::asked)
                .orElse(0);
    }

    private static @Nullable Instant answerSince(Case current) {
        return current.deadlines()
                .latest(ANSWER)
                .filter(Deadline::running)
                .map(Deadline::startedAt)
                .orElse(null);
    }
}
