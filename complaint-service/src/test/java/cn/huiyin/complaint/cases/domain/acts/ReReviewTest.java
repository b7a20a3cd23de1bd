package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.ReviewOpinion;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Re-review 复核 of what a review upheld, and the final end. */
class ReReviewTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);

    @Test
    void isAskedForUpToThirtyDaysAfterTheOpinionOfTheReview() {
        CaseBuilder life = aCase().reviewed();
        Instant last = life.now().plus(HourlyDueTimes.REVIEW);

        assertThat(refusal(life, new RequestReReview(), asParty(Party.CITIZEN), last))
                .isEmpty();
        assertThat(refusal(life, new RequestReReview(), asParty(Party.CITIZEN), last.plus(A_MOMENT)))
                .contains("review-window-over");
    }

    @Test
    void comesAfterAReviewThatUpheldTheAnswer() {
        CaseBuilder life = aCase().inState(CaseState.CLOSED);
        assertThat(refusal(life, new RequestReReview(), asParty(Party.CITIZEN), life.now()))
                .contains("not-reviewed-yet");

        life.then(Commands.requestReview());
        assertThat(refusal(life, new RequestReReview(), asParty(Party.CITIZEN), life.now()))
                .contains("under-review");
        assertThat(refusal(life, new DecideReReview(), asParty(Party.LEADER), life.now()))
                .contains("no-re-review-requested");
    }

    @Test
    void endsTheMatterForTheSameFactsOnceItUpheldTheAnswer() {
        CaseBuilder life = aCase().reviewed().then(Commands.requestReReview());
        assertThat(life.build().deadlines().running(DeadlineKind.RE_REVIEW)).isTrue();

        life.then(Commands.decideReReview(ReviewOpinion.UPHELD));

        assertThat(life.build().state()).isEqualTo(CaseState.CLOSED);
        assertThat(life.build().deadlines().running(DeadlineKind.RE_REVIEW)).isFalse();
        CaseActor citizen = asParty(Party.CITIZEN);
        assertThat(refusal(life, new Reopen(), citizen, life.now())).contains("finally-reviewed");
        assertThat(refusal(life, new RequestReview(), citizen, life.now())).contains("finally-reviewed");
        assertThat(refusal(life, new RequestReReview(), citizen, life.now())).contains("finally-reviewed");
        assertThat(refusal(life, new Reopen(), asParty(Party.SUPERVISOR), life.now()))
                .as("for new facts")
                .isEmpty();
    }

    @Test
    void bringsTheCaseBackWhereItIsToBeHandledAgain() {
        CaseBuilder life = aCase().reviewed()
                .then(Commands.requestReReview(), Commands.decideReReview(ReviewOpinion.HANDLE_AGAIN));

        assertThat(life.build().state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(life.build()
                        .deadlines()
                        .latest(DeadlineKind.ANSWER)
                        .orElseThrow()
                        .startedAt())
                .isEqualTo(life.now());
    }

    @Test
    void isNotDecidedByWhoGaveTheOpinionOfTheReview() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED).then(Commands.requestReview());
        life.then(
                Commands.decideReview(ReviewOpinion.UPHELD),
                new CaseActor(Party.SUPERVISOR, "subject-of-both", "杜"),
                life.now());
        life.then(Commands.requestReReview());

        assertThat(refusal(life, new DecideReReview(), new CaseActor(Party.LEADER, "subject-of-both", "杜"), life.now()))
                .contains("own-opinion");
        assertThat(refusal(life, new DecideReReview(), asParty(Party.LEADER), life.now()))
                .isEmpty();
    }

    private static Optional<String> refusal(CaseBuilder life, CaseAct<?> act, CaseActor by, Instant now) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .refusal(life.build(), act, by, now)
                .map(Refusal::code);
    }
}
