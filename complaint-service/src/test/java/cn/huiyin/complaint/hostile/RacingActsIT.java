package cn.huiyin.complaint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Three persons do the same act at once, on the version that all saw, while time acts too. A new act is here by itself. */
class RacingActsIT extends ServiceForHostileTexts {

    private static final int PERSONS = 3;
    private static final String DONE = "done";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        threads.close();
    }

    @TestFactory
    Stream<DynamicTest> areDoneOnceAndRefusedAsStaleToTheOthers() {
        return spoken().filter(ServiceForHostileTexts::isTakenAsItIs)
                .map(act -> DynamicTest.dynamicTest(act.description().code(), () -> {
                    int events = eventsOfOne(act);
                    StoredCase before = ready(act);

                    List<String> outcomes = atOnce(act, before);

                    assertThat(outcomes).containsOnlyOnce(DONE);
                    assertThat(outcomes)
                            .filteredOn(outcome -> !outcome.equals(DONE))
                            .containsOnly(ProblemType.STALE_VERSION.code());
                    StoredCase after =
                            cases.find(before.current().id(), Scope.ALL).orElseThrow();
                    assertThat(eventsOf(act, after) - eventsOf(act, before)).isEqualTo(events);
                    assertWhole(after);
                }));
    }

    private List<String> atOnce(CaseAct<?> act, StoredCase before) throws Exception {
        CyclicBarrier together = new CyclicBarrier(PERSONS + 1);
        List<Callable<String>> calls = new ArrayList<>(IntStream.range(0, PERSONS)
                .<Callable<String>>mapToObj(_ -> () -> {
                    together.await();
                    return outcome(act, before);
                })
                .toList());
        Future<Boolean> tick = threads.submit(() -> {
            together.await();
            return acts.act(
                    before.current().id(),
                    new Tick.Command(),
                    CaseActor.ENGINE,
                    "tick:" + before.current().id().value());
        });
        List<String> outcomes = new ArrayList<>();
        for (Future<String> call : threads.invokeAll(calls)) {
            outcomes.add(call.get());
        }
        tick.get();
        return outcomes;
    }

    private String outcome(CaseAct<?> act, StoredCase before) {
        CaseCommand command = Commands.of(act);
        try {
            acts.act(before.current().id(), accessFor(act.description()), command, before.version());
            return DONE;
        } catch (ProblemException refused) {
            return refused.type().code();
        }
    }

    private int eventsOfOne(CaseAct<?> act) {
        StoredCase alone = ready(act);
        assertThat(outcome(act, alone)).isEqualTo(DONE);
        return eventsOf(act, cases.find(alone.current().id(), Scope.ALL).orElseThrow()) - eventsOf(act, alone);
    }

    private static int eventsOf(CaseAct<?> act, StoredCase stored) {
        return (int) stored.history().stream()
                .filter(entry ->
                        Acts.of(entry.event()).code().equals(act.description().code()))
                .count();
    }

    /** Versions without a gap, and a state that the history alone gives. */
    private static void assertWhole(StoredCase stored) {
        assertThat(stored.history())
                .extracting(HistoryEntry::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, stored.version()).boxed().toList());
        assertThat(CaseEvolution.replay(
                        stored.current().id(),
                        stored.history().stream().map(HistoryEntry::event).toList()))
                .isEqualTo(stored.current());
    }
}
