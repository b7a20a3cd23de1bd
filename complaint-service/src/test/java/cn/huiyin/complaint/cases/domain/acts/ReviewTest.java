package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.ReviewOpinion;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Review 复查 of an answer: asked for, decided, and what it starts. */
class ReviewTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);

    @Test
    void isAskedForUpToThirtyDaysAfterTheAnswerAndNotAMomentLater() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED);
        Instant last = life.now().plus(HourlyDueTimes.REVIEW);

        assertThat(refusal(life, new RequestReview(), Party.CITIZEN, last)).isEmpty();
        assertThat(refusal(life, new RequestReview(), Party.CITIZEN, last.plus(A_MOMENT)))
                .contains("review-window-over");
    }

    @Test
    void startsADeadlineOfItsOwnThatTheOpinionMeets() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED).then(Commands.requestReview());
        Deadline owed = life.build().deadlines().latest(DeadlineKind.REVIEW).orElseThrow();
        assertThat(owed.running()).isTrue();
        assertThat(owed.dueAt()).isEqualTo(life.now().plus(HourlyDueTimes.REVIEW));

        life.then(Commands.decideReview(ReviewOpinion.UPHELD));

        assertThat(life.build()
                        .deadlines()
                        .latest(DeadlineKind.REVIEW)
                        .orElseThrow()
                        .metAt())
                .isEqualTo(life.now());
        assertThat(life.build().state()).isEqualTo(CaseState.CLOSED);
        assertThat(refusal(life, new RequestReview(), Party.CITIZEN)).contains("reviewed-already");
    }

    @Test
    void bringsTheCaseBackToItsOfficeWithATimeOfItsOwnForTheNewAnswer() {
        CaseBuilder life = aCase().inState(CaseState.CLOSED).then(Commands.requestReview());
        life.then(Commands.decideReview(ReviewOpinion.HANDLE_AGAIN));

        Deadline answer = life.build().deadlines().latest(DeadlineKind.ANSWER).orElseThrow();
        assertThat(life.build().state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(life.build().office()).isEqualTo(Commands.OFFICE);
        assertThat(answer.startedAt()).isEqualTo(life.now());
        assertThat(answer.dueAt()).isEqualTo(life.now().plus(HourlyDueTimes.limit(DeadlineKind.ANSWER)));
    }

    @Test
    void mayBeAskedForAnewOnceThereIsAnotherAnswer() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED)
                .then(Commands.requestReview(), Commands.decideReview(ReviewOpinion.HANDLE_AGAIN), Commands.answer());

        assertThat(refusal(life, new RequestReview(), Party.CITIZEN)).isEmpty();
        assertThat(refusal(life, new DecideReview(), Party.SUPERVISOR)).contains("no-review-requested");
    }

    @Test
    void letsNobodyElseDecideAboutTheAnswerMeanwhile() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED).then(Commands.requestReview());
        Instant later = life.now().plus(Rate.WINDOW);

        assertThat(refusal(life, new RequestReview(), Party.OPERATOR, later)).contains("under-review");
        assertThat(refusal(life, new Rate(), Party.CITIZEN, later)).contains("under-review");
        assertThat(refusal(life, new Reopen(), Party.CITIZEN, later)).contains("under-review");
        assertThat(refusal(life, new Reopen(), Party.SUPERVISOR, later)).contains("under-review");
        assertThat(refusal(life, new Close(), Party.OFFICE_HEAD, later)).contains("under-review");
    }

    @Test
    void isOfAnOfficesAnswerOnly() {
        CaseBuilder life = aCase().then(Commands.answerAtOnce());

        assertThat(refusal(life, new RequestReview(), Party.CITIZEN)).contains("no-answer-to-review");
    }

    @Test
    void isAskedForAfterAnAnswerThatTheCitizenIsDissatisfiedWithAgain() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED)
                .then(
                        Commands.rate(Satisfaction.DISSATISFIED),
                        Commands.answer(),
                        Commands.rate(Satisfaction.DISSATISFIED),
                        Commands.requestReview());

        assertThat(refusal(life, new DecideReview(), Party.SUPERVISOR)).isEmpty();
    }

    private static Optional<String> refusal(CaseBuilder life, CaseAct<?> act, Party by) {
        return refusal(life, act, by, life.now());
    }

    private static Optional<String> refusal(CaseBuilder life, CaseAct<?> act, Party by, Instant now) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .refusal(life.build(), act, asParty(by), now)
                .map(Refusal::code);
    }
}
