package cn.huiyin.complaint.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.acts.Acts;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds for every case, whatever happens to it. */
class CasePropertiesTest {

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

    /** Deadlines are added, met and stopped; nothing else ever happens to one. A class moves one by stopping it for another. */
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
                assertThat(running).isEmpty();
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
    void hasAnEndExactlyWhileNobodyOwesAnything(@ForAll("histories") CaseHistory history) {
        for (CaseHistory.Step step : history.steps()) {
            assertThat(step.after().endedAt() == null)
                    .isEqualTo(step.after().state().open());
        }
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
