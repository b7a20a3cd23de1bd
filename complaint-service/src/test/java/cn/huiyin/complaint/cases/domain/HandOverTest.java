package cn.huiyin.complaint.cases.domain;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From when the deadlines of an order run that a channel handed over. */
class HandOverTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final Instant HANDED_OVER = NOW.minus(Duration.ofDays(2));
    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void startsToAssignAndToAnswerAtTheHandOverAndTheOfficesOwnWhenItGetsTheCase() {
        Case assigned = assigned(HANDED_OVER);

        assertThat(startOf(assigned, DeadlineKind.ASSIGN)).isEqualTo(HANDED_OVER);
        assertThat(startOf(assigned, DeadlineKind.ANSWER)).isEqualTo(HANDED_OVER);
        assertThat(startOf(assigned, DeadlineKind.ACCEPT)).isEqualTo(NOW);
        assertThat(startOf(assigned, DeadlineKind.CONTACT)).isEqualTo(NOW);
    }

    @Test
    void startsAllWhenItIsRegisteredWhereTheOrderSaysNothing() {
        Case assigned = assigned(null);

        assertThat(assigned.deadlines().all()).extracting(Deadline::startedAt).containsOnly(NOW);
    }

    private static Case assigned(@Nullable Instant handedOverAt) {
        Complaint complaint =
                aCase().build().complaint().withOrder(new ExternalOrder("S-1", null, handedOverAt, List.of()));
        Case registered = CaseEvolution.begin(
                new CaseId("c1"), DECIDER.register(new CaseNumber("NA-20260310-0001"), complaint, NOW));
        Decision decision = DECIDER.decide(registered, Commands.assign(), CaseActor.ENGINE, NOW);
        return CaseEvolution.evolve(registered, ((Decision.Accepted) decision).events());
    }

    private static Instant startOf(Case current, DeadlineKind kind) {
        return current.deadlines().latest(kind).orElseThrow().startedAt();
    }
}
