package cn.huiyin.complaint.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.Lead;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Question;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.cases.domain.Reviews;
import cn.huiyin.complaint.cases.domain.Supervision;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import cn.huiyin.complaint.cases.domain.Whistles;
import cn.huiyin.complaint.cases.domain.acts.RecomputeDeadlines;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.deadlines.PackDueTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random histories around the National Day week, with its holidays and make-up days: what is owed has its deadline. */
class OwedDutiesTest {

    private static final Instant BEGIN = Instant.parse("2026-08-15T00:00:00Z");
    private static final int CASES = 40;
    private static final int ATTEMPTS = 30;

    private static final DueTimes DUE_TIMES = PackDueTimes.by(PackDueTimes::calendar);
    private static final CaseDecider DECIDER = new CaseDecider(DUE_TIMES, new TwoOffices());
    private static final List<Step> STEPS = histories();

    /** A case after a random act, and when that was. */
    private record Step(Case current, Instant now) {}

    @Test
    void everyDutyThatIsOwedHasOneRunningDeadlineAndNoOtherRuns() {
        assertThat(STEPS).extracting(Step::current).allSatisfy(current -> {
            boolean free = current.state().open() && !Restriction.holds(current);

            assertThat(runs(current, DeadlineKind.ASSIGN)).isEqualTo(free && current.office() == null);
            assertThat(runs(current, DeadlineKind.ACCEPT)).isEqualTo(current.state() == CaseState.ASSIGNED);
            assertThat(free || !runs(current, DeadlineKind.CONTACT)).isTrue();
            assertThat(!free || current.office() == null || runs(current, DeadlineKind.ANSWER))
                    .isTrue();
            assertThat(free || !runs(current, DeadlineKind.ANSWER)).isTrue();
            assertThat(runs(current, DeadlineKind.LEAD))
                    .isEqualTo(Lead.open(current).isPresent());
            assertThat(runs(current, DeadlineKind.SUPERVISION))
                    .isEqualTo(Supervision.open(current).isPresent());
            assertThat(runs(current, DeadlineKind.REVIEW) || runs(current, DeadlineKind.RE_REVIEW))
                    .isEqualTo(Reviews.owed(current).isPresent());
        });
    }

    @Test
    void whatWaitsForSomebodyEndsWithTheCase() {
        assertThat(STEPS).extracting(Step::current).allSatisfy(current -> {
            boolean waits = current.deadlines().all().stream().anyMatch(Deadline::paused);
            boolean answered = current.state() == CaseState.ANSWERED || current.state() == CaseState.CLOSED;

            assertThat(!waits || Question.open(current).isPresent()).isTrue();
            assertThat(answered && Question.open(current).isPresent()).isFalse();
            assertThat(current.state() == CaseState.IN_PROGRESS
                            || Whistles.of(current).open().isEmpty())
                    .isTrue();
        });
    }

    @Test
    void noDueTimeIsAnotherOneWhenItIsComputedFromTheBeginning() {
        assertThat(STEPS).allSatisfy(step -> assertThat(DECIDER.refusal(
                        step.current(), new RecomputeDeadlines(), Commands.asParty(Party.ADMIN), step.now()))
                .isPresent());
    }

    private static boolean runs(Case current, DeadlineKind kind) {
        long running = current.deadlines().all().stream()
                .filter(deadline -> deadline.kind() == kind && deadline.running())
                .count();
        assertThat(running).isLessThanOrEqualTo(1);
        return running == 1;
    }

    /** Random acts, before each of them what is due by time alone. */
    private static List<Step> histories() {
        List<Step> steps = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            RandomActs acts = new RandomActs(DECIDER, random);
            CaseBuilder registered = CaseBuilder.aCase().by(DUE_TIMES).registeredAt(BEGIN.plus(hours(random, 24 * 60)));
            Case current = registered.build();
            Instant now = registered.now();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                now = now.plus(hours(random, 60));
                current = after(current, DECIDER.decide(current, new Tick.Command(), CaseActor.ENGINE, now));
                RandomActs.Attempt next = acts.next(current, now).orElse(null);
                if (next != null) {
                    current = after(current, DECIDER.decide(current, next.command(), next.by(), now));
                }
                steps.add(new Step(current, now));
            }
        }
        return steps;
    }

    private static Case after(Case before, Decision decision) {
        return decision instanceof Decision.Accepted accepted
                ? CaseEvolution.evolve(before, accepted.events())
                : before;
    }

    private static Duration hours(Random random, int most) {
        return Duration.ofMinutes(random.nextInt(most * 60) + 1L);
    }
}
