package cn.huiyin.complaint.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.AutoJoin;
import cn.huiyin.complaint.cases.domain.acts.FlagShamClosure;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.domain.acts.RemindDepartment;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.ReflectionSupport;

/** What holds for every case, whatever happens to it. */
class CasePropertiesTest {

    private static final DueTimes DUE_TIMES = new HourlyDueTimes();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isGivenByItsHistoryAlone(@ForAll("histories") CaseHistory history) {
        assertThat(CaseEvolution.replay(history.id(), history.events())).isEqualTo(history.last());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isChangedByNoCommandThatIsRefused(@ForAll("histories") CaseHistory history) {
        for (CaseHistory.Step step : history.steps()) {
            if (step.decision() instanceof Decision.Refused refused) {
                assertThat(step.after()).isEqualTo(step.before());
                assertThat(refused.refusal().code()).isNotBlank();
                assertThat(refused.refusal().detail()).isNotBlank();
            }
        }
    }

    /**
     * Deadlines are added, met and stopped; nothing else ever happens to one. A class moves one by stopping it for
     * another.
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void keepsEveryDueTimeAndEveryEndOfADeadline(@ForAll("histories") CaseHistory history) {
        for (CaseHistory.Step step : history.steps()) {
            List<Deadline> before = step.before().deadlines().all();
            List<Deadline> after = step.after().deadlines().all();
            assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
            for (int i = 0; i < before.size(); i++) {
                assertStartedAndDueAlike(before.get(i), after.get(i));
                assertEndsOnce(before.get(i).metAt(), after.get(i).metAt());
                assertEndsOnce(before.get(i).stoppedAt(), after.get(i).stoppedAt());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void runsAtMostOneDeadlineOfAKindAndNoneOnceNobodyOwesAnything(@ForAll("histories") CaseHistory history) {
        for (CaseHistory.Step step : history.steps()) {
            List<DeadlineKind> running = step.after().deadlines().all().stream()
                    .filter(Deadline::running)
                    .map(Deadline::kind)
                    .toList();
            assertThat(running).doesNotHaveDuplicates();
            if (!step.after().state().open()) {
                assertThat(running).noneMatch(DeadlineKind::isOfEveryCase);
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void movesAlongTheTransitionTableOnly(@ForAll("histories") CaseHistory history) {
        for (CaseHistory.Step step : history.steps()) {
            CaseState from = step.before().state();
            CaseState to = step.after().state();
            assertThat(from == to
                            || Acts.descriptions().stream()
                                    .anyMatch(row -> row.from().contains(from)
                                            && row.to().contains(to)))
                    .as("from %s to %s", from, to)
                    .isTrue();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void hasATimerOnlyWhileADeadlineRuns(@ForAll("histories") CaseHistory history) {
        for (CaseHistory.Step step : history.steps()) {
            boolean orderOfBefore = Supervision.withoutDeadline(step.after()).isPresent();
            if (!orderOfBefore && step.after().deadlines().all().stream().noneMatch(Deadline::running)) {
                assertThat(CaseTimers.next(step.after(), DUE_TIMES)).isEmpty();
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void hasAnEndExactlyWhileNobodyOwesAnything(@ForAll("histories") CaseHistory history) {
        for (CaseHistory.Step step : history.steps()) {
            assertThat(step.after().endedAt() == null)
                    .isEqualTo(step.after().state().open());
        }
    }

    /**
     * A rating says besides what came of it; time alone may do several things at once; a flag makes no page old either.
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void getsExactlyOneEntryOfItsHistoryFromEachActThatIsAccepted(@ForAll("histories") CaseHistory history) {
        for (CaseHistory.Step step : history.steps()) {
            if (step.decision() instanceof Decision.Accepted(List<CaseEvent> events)
                    && !(step.command() instanceof Tick.Command)
                    && !(step.command() instanceof RemindDepartment.Command)) {
                boolean flags =
                        step.command() instanceof FlagShamClosure.Command || step.command() instanceof AutoJoin.Command;
                assertThat(events.subList(1, events.size()))
                        .allMatch(_ -> step.command() instanceof Rate.Command)
                        .hasSizeLessThan(2);
                assertThat(events).allMatch(event -> event.byTimeAlone() == flags);
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isWarnedOfMissedAndEscalatedOnceEach(@ForAll("histories") CaseHistory history) {
        assertThat(history.events().stream()
                        .filter(TimerEvent.class::isInstance)
                        .map(event -> whatTimeDid((TimerEvent) event)))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isLeftAloneByTimeOnceWhatIsDueIsDone(@ForAll("histories") CaseHistory history) {
        for (CaseHistory.Step step : history.steps()) {
            if (step.command() instanceof Tick.Command && step.decision() instanceof Decision.Accepted accepted) {
                Instant now = accepted.events().getFirst().at();
                assertThat(CaseTimers.due(step.after(), DUE_TIMES, now)).isEmpty();
                assertThat(CaseTimers.next(step.after(), DUE_TIMES))
                        .matches(next -> next.filter(now::isBefore).isPresent() || next.isEmpty());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void measuresNoClockFromTheLastChangeButMovesADueTimeByAnEventThatSaysTheNewOne(
            @ForAll("histories") CaseHistory history) {
        for (CaseHistory.Step step : history.steps()) {
            Map<String, Instant> before = runningDueTimes(step.before());
            Map<String, Instant> after = runningDueTimes(step.after());
            List<CaseEvent> events =
                    step.decision() instanceof Decision.Accepted accepted ? accepted.events() : List.of();
            after.forEach((duty, due) -> {
                if (before.containsKey(duty) && !before.get(duty).equals(due)) {
                    assertThat(events).anySatisfy(event -> assertThat(deadlinesIn(event))
                            .anySatisfy(deadline -> assertThat(deadline.dueAt()).isEqualTo(due)));
                }
            });
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void leavesAnEntryInTheHistoryForEveryAcceptedActAndNoneForOthers(@ForAll("histories") CaseHistory history) {
        int accepted = history.steps().stream()
                .mapToInt(step -> step.decision() instanceof Decision.Accepted done
                        ? done.events().size()
                        : 0)
                .sum();
        int begun = history.events().size() - accepted;

        assertThat(begun).isPositive();
        for (CaseHistory.Step step : history.steps()) {
            if (step.decision() instanceof Decision.Accepted done) {
                boolean byTime = done.events().stream().allMatch(CaseEvent::byTimeAlone)
                        || step.command() instanceof Tick.Command;
                assertThat(done.events()).isNotEmpty();
                assertThat(byTime || done.events().size() == 1 || step.command() instanceof Rate.Command)
                        .as("%s: %s", step.command(), done.events())
                        .isTrue();
            }
        }
    }

    /** Changing nothing moves nothing, whatever was extended, waited for or reclassified before. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void recomputesNoDeadlineWhileCalendarAndPolicyStay(@ForAll("histories") CaseHistory history) {
        CaseDecider decider = new CaseDecider(DUE_TIMES, new TwoOffices());
        boolean begunByThese = history.events().stream()
                .flatMap(event -> deadlinesIn(event).stream())
                .filter(deadline -> deadline.kind() == DeadlineKind.ASSIGN)
                .findFirst()
                .filter(assign -> Duration.between(assign.startedAt(), assign.dueAt())
                        .equals(HourlyDueTimes.limit(DeadlineKind.ASSIGN)))
                .isPresent();
        if (begunByThese) {
            for (CaseHistory.Step step : history.steps()) {
                Instant now = history.events().getLast().at();
                assertThat(decider.decide(
                                step.after(), Commands.recomputeDeadlines(), Commands.asParty(Party.ADMIN), now))
                        .isInstanceOf(Decision.Refused.class);
            }
        }
    }

    private static Map<String, Instant> runningDueTimes(Case current) {
        Map<String, Instant> dueTimes = new HashMap<>();
        current.deadlines().all().stream()
                .filter(Deadline::running)
                .forEach(deadline -> dueTimes.put(deadline.kind() + " " + deadline.startedAt(), deadline.dueAt()));
        return dueTimes;
    }

    /** All that the components of the event hold. */
    private static List<Deadline> deadlinesIn(CaseEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .map(component -> ReflectionSupport.invokeMethod(component.getAccessor(), event))
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
                .filter(Deadline.class::isInstance)
                .map(Deadline.class::cast)
                .toList();
    }

    /** The properties say little about histories in which nothing happens. */
    @Test
    void isTriedOutInEveryStateAndWithEveryEvent() {
        HashSet<CaseState> states = new HashSet<>();
        HashSet<Class<?>> events = new HashSet<>();
        CaseHistoryGenerator.any().sampleStream().limit(2000).forEach(history -> {
            history.steps().forEach(step -> states.add(step.after().state()));
            history.events().forEach(event -> events.add(event.getClass()));
        });

        assertThat(states).containsExactlyInAnyOrder(CaseState.values());
        assertThat(events).containsExactlyInAnyOrder(Acts.events().toArray(Class<?>[]::new));
    }

    @Provide
    Arbitrary<CaseHistory> histories() {
        return CaseHistoryGenerator.any();
    }

    private static String whatTimeDid(TimerEvent event) {
        String duty = event.deadline() + " " + event.startedAt() + " ";
        return duty
                + switch (event) {
                    case Tick.DeadlineWarned warned -> "warned " + warned.dueAt() + " " + warned.percent();
                    case Tick.Escalated escalated -> "escalated " + escalated.step();
                    default -> "missed";
                };
    }

    private static void assertStartedAndDueAlike(Deadline before, Deadline after) {
        assertThat(after.kind()).isEqualTo(before.kind());
        assertThat(after.startedAt()).isEqualTo(before.startedAt());
        assertThat(after.dueAt()).isEqualTo(before.dueAt());
    }

    private static void assertEndsOnce(Instant before, Instant after) {
        if (before != null) {
            assertThat(Objects.requireNonNull(after)).isEqualTo(before);
        }
    }
}
