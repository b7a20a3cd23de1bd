package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.contacts.OpenedContact;
import cn.huiyin.complaint.contacts.ViewContact;
import cn.huiyin.complaint.survey.domain.Attempt;
import cn.huiyin.complaint.survey.domain.FollowUp;
import cn.huiyin.complaint.survey.domain.FollowUp.Refusal;
import cn.huiyin.complaint.survey.domain.SurveyResult;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives callers one follow-up after the other, in the order of the draw, and takes down what they say came of it. */
@Service
class CallFollowUps {

    private static final Duration PUT_OFF = Duration.ofDays(1);

    private final Surveys surveys;
    private final FollowUps followUps;
    private final ViewContact contacts;
    private final FollowUpRules rules;
    private final Clock time;

    CallFollowUps(Surveys surveys, FollowUps followUps, ViewContact contacts, FollowUpRules rules, Clock time) {
        this.surveys = surveys;
        this.followUps = followUps;
        this.contacts = contacts;
        this.rules = rules;
        this.time = time;
    }

    /** The next call, and how many follow-ups are open in all. */
    record Next(Optional<FollowUpDocument> followUp, long open) {}

    Next next(Actor caller) {
        List<String> open = surveys.openIds();
        Instant now = now();
        return new Next(callable(caller, open, now), followUps.countOpen(open));
    }

    /**
     * The next whose case may be seen. The others are put off, since a restriction may be lifted; whoever is not called
     * until the survey is closed counts as not reached.
     */
    private Optional<FollowUpDocument> callable(Actor caller, List<String> open, Instant now) {
        Optional<FollowUpDocument> taken = followUps.take(caller.subject(), caller.office(), open, now, until(now));
        while (taken.isPresent() && !mayBeCalledAbout(taken.get())) {
            followUps.putOff(taken.get(), now.plus(PUT_OFF));
            taken = followUps.take(caller.subject(), caller.office(), open, now, until(now));
        }
        return taken;
    }

    private Instant until(Instant now) {
        return now.plus(rules.held());
    }

    private boolean mayBeCalledAbout(FollowUpDocument followUp) {
        return contacts.mayBeCalledAbout(new CaseId(followUp.caseId()));
    }

    /** @throws ProblemException not-found unless it was given to the caller */
    OpenedContact contact(String id, Actor caller) {
        FollowUpDocument held = held(id, caller);
        return contacts.openForFollowUp(new CaseId(held.caseId()), caller, held.id());
    }

    /**
     * @throws ProblemException not-found unless it was given to the caller; rule-refused where answer and result do not
     *     belong together; state-conflict when it has ended meanwhile
     */
    FollowUpDocument attempted(String id, Attempt attempt, @Nullable SurveyResult said, Actor caller) {
        FollowUpDocument held = held(id, caller);
        rules.refuse(held, attempt.outcome(), said);
        FollowUp after = rules.after(held, attempt, said);
        if (!followUps.store(held, after)) {
            throw FollowUpRules.problem(Refusal.ENDED);
        }
        return followUps.find(id).orElseThrow();
    }

    Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private FollowUpDocument held(String id, Actor caller) {
        return followUps
                .find(id)
                .filter(one -> caller.subject().equals(one.caller()))
                .filter(this::mayBeCalledAbout)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such follow-up, or it was not given to you."));
    }
}
