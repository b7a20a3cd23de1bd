package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Running deadlines follow another calendar or policy by this act alone, and once. */
class RecomputeDeadlinesTest {

    private static final Duration ANSWER = HourlyDueTimes.limit(DeadlineKind.ANSWER);
    private static final CaseDecider NOW = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void movesWhatIsComputedOtherwiseAndKeepsTheOldDueTimeInTheHistory() {
        CaseBuilder life = earlier();
        Deadline before = answer(life);

        recompute(life, life.now());

        assertThat(answer(life).dueAt()).isEqualTo(before.startedAt().plus(ANSWER));
        assertThat(life.build().deadlines().all())
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.ANSWER)
                .extracting(Deadline::dueAt)
                .containsExactly(before.dueAt(), answer(life).dueAt());
    }

    @Test
    void isDoneOnce() {
        CaseBuilder life = earlier();

        recompute(life, life.now());

        assertThat(refusal(life, life.now())).isEqualTo("nothing-to-recompute");
    }

    @Test
    void givesAgainWhatAnExtensionAndAWaitGave() {
        CaseBuilder life = earlier()
                .then(Commands.requestExtension(), Commands.decideExtension(true), Commands.ask(), Commands.reply());
        Instant startedAt = answer(life).startedAt();

        recompute(life, life.now());

        assertThat(answer(life).dueAt())
                .isEqualTo(startedAt.plus(ANSWER).plus(Duration.ofDays(3)).plus(CaseBuilder.STEP));
    }

    @Test
    void makesNothingLate() {
        CaseBuilder life = earlier();
        Instant due = answer(life).startedAt().plus(ANSWER);

        assertThat(refusal(life, due)).isNull();
        assertThat(refusal(life, due.plusMillis(1))).isEqualTo("nothing-to-recompute");
    }

    @Test
    void leavesLateWhatIsLate() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Instant due = answer(life).dueAt();
        CaseDecider longer = new CaseDecider(HourlyDueTimes.ofEarlierPolicy(), new TwoOffices());

        assertThat(longer.decide(life.build(), Commands.recomputeDeadlines(), asParty(Party.ADMIN), due))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(longer.decide(life.build(), Commands.recomputeDeadlines(), asParty(Party.ADMIN), due.plusMillis(1)))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void leavesWhatASingleActHasSet() {
        CaseBuilder life = earlier().then(Commands.giveLead());
        Deadline lead = life.build().deadlines().latest(DeadlineKind.LEAD).orElseThrow();

        recompute(life, life.now());

        assertThat(life.build().deadlines().latest(DeadlineKind.LEAD)).contains(lead);
    }

    @Test
    void givesADueTimeToWhatASingleActHasSetWhileTheYearWasMissing() {
        CaseBuilder life = aCase().by(HourlyDueTimes.withoutTheYear())
                .inState(CaseState.IN_PROGRESS)
                .then(Commands.supervise(), Commands.giveLead(), Commands.planLead(), Commands.answer())
                .then(Commands.requestReview());

        recompute(life, life.now());

        assertThat(life.build().deadlines().all())
                .filteredOn(Deadline::running)
                .extracting(Deadline::kind, deadline -> Duration.between(deadline.startedAt(), deadline.dueAt()))
                .containsExactlyInAnyOrder(
                        tuple(DeadlineKind.SUPERVISION, Duration.ofDays(3)),
                        tuple(DeadlineKind.LEAD, Duration.ofDays(20)),
                        tuple(DeadlineKind.REVIEW, HourlyDueTimes.REVIEW));
        assertThat(refusal(life, life.now())).isEqualTo("nothing-to-recompute");
        assertThat(CaseTimers.next(life.build(), new HourlyDueTimes())).isPresent();
    }

    private static CaseBuilder earlier() {
        return aCase().by(HourlyDueTimes.ofEarlierPolicy()).inState(CaseState.IN_PROGRESS);
    }

    private static void recompute(CaseBuilder life, Instant at) {
        life.by(new HourlyDueTimes()).then(Commands.recomputeDeadlines(), asParty(Party.ADMIN), at);
    }

    private static Deadline answer(CaseBuilder life) {
        return life.build().deadlines().latest(DeadlineKind.ANSWER).orElseThrow();
    }

    private static String refusal(CaseBuilder life, Instant now) {
        return NOW.decide(life.build(), Commands.recomputeDeadlines(), asParty(Party.ADMIN), now)
                        instanceof Decision.Refused refused
                ? refused.refusal().code()
                : null;
    }
}
