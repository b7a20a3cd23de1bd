package cn.huiyin.complaint.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.acts.Amend;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.cases.domain.acts.Withdraw;
import cn.huiyin.complaint.cases.store.DueCases;
import cn.huiyin.complaint.cases.store.StoredCase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Time acts on cases in a real database: by any number of workers, each thing once, nothing forgotten. */
class TimersIT extends WorkedOffCases {

    @Test
    void escalatesAllCasesOfABacklogNotTheNewestHundredOnly() {
        List<StoredCase> filed = file(BACKLOG);
        hand.set(MISSED.plus(Duration.ofDays(30)));

        workOff(worker());

        assertThat(filed).hasSizeGreaterThan(100).allSatisfy(stored -> assertThat(whatTimeDid(stored))
                .containsExactly("DeadlineMissed", "Escalated", "Escalated"));
    }

    @Test
    void twoReplicasDoNotEscalateTwice() throws Exception {
        List<StoredCase> filed = file(BACKLOG);
        hand.set(MISSED);

        bothAtOnce(() -> workOff(worker()));

        assertThat(filed).allSatisfy(stored -> assertThat(whatTimeDid(stored)).containsExactly("DeadlineMissed"));

        hand.set(MISSED.plus(Duration.ofDays(30)));
        bothAtOnce(() -> workOff(worker()));

        assertThat(filed).allSatisfy(stored -> assertThat(whatTimeDid(stored))
                .containsExactly("DeadlineMissed", "Escalated", "Escalated"));
        assertThat(due.earliest(hand.instant(), 5000))
                .extracting(DueCases.Due::id)
                .doesNotContainAnyElementsOf(ids(filed));
    }

    @Test
    void doesNothingBeforeItsTimeAndTheEarliestFirst() {
        StoredCase later = file(FILED.plusSeconds(60));
        StoredCase earlier = file(FILED);
        hand.set(MISSED.minusMillis(1));

        workOff(worker());
        assertThat(whatTimeDid(earlier)).doesNotContain("DeadlineMissed");

        assertThat(due.earliest(MISSED.plusSeconds(61), 5000))
                .extracting(DueCases.Due::id)
                .containsSubsequence(earlier.current().id(), later.current().id());
    }

    @Test
    void takesOverWhatAKilledWorkerHadClaimedOnceItsLeaseHasEnded() {
        StoredCase stored = file(FILED);
        hand.set(MISSED);
        claim(stored);

        workOff(worker());
        assertThat(whatTimeDid(stored)).isEmpty();

        hand.set(MISSED.plus(DueCases.LEASE));
        workOff(worker());
        assertThat(whatTimeDid(stored)).containsExactly("DeadlineMissed");
    }

    @Test
    void letsASecondClaimOfTheSameCaseComeToNothing() {
        StoredCase stored = file(FILED);
        DueCases.Due one = dueOf(stored, MISSED);

        assertThat(due.claim(one, MISSED)).isPresent();
        assertThat(due.claim(one, MISSED)).isEmpty();
    }

    @Test
    void comesAgainWhereSomebodyActsWhileItDecides() {
        StoredCase stored = file(FILED);
        hand.set(MISSED);
        StoredCase claimed = claim(stored);
        List<CaseEvent> decided = accepted(claimed, new Tick.Command(), CaseActor.ENGINE);
        act(stored, new Amend.Command("还有泵车。", null, null, null, null, null, null, null), CITIZEN);

        assertThat(cases.append(claimed, decided, null)).isEmpty();
        workOff(worker());

        assertThat(whatTimeDid(stored)).containsExactly("DeadlineMissed");
    }

    @Test
    void leavesACaseAloneThatEndsWhileItIsClaimed() {
        StoredCase stored = file(FILED);
        hand.set(MISSED);
        claim(stored);
        act(stored, new Withdraw.Command(null), CITIZEN);

        hand.set(MISSED.plus(DueCases.LEASE));
        workOff(worker());

        assertThat(whatTimeDid(stored)).isEmpty();
        assertThat(document(stored)).doesNotContainKey("timerAt");
    }

    @Test
    void isNotHeldUpByACaseThatCannotBeRead() {
        database.getCollection("cases")
                .insertOne(new Document("_id", "broken")
                        .append("version", 1L)
                        .append("number", "broken")
                        .append("idempotencyKey", "broken")
                        .append("history", List.of(new Document("version", 1).append("type", "of-another-world")))
                        .append("timerAt", Date.from(FILED.minus(Duration.ofDays(300)))));
        StoredCase stored = file(FILED);
        hand.set(MISSED);

        workOff(worker());
        database.getCollection("cases").deleteOne(Filters.eq("_id", "broken"));

        assertThat(whatTimeDid(stored)).containsExactly("DeadlineMissed");
        assertThat(meters.counter("huiyin.timers.failed").count()).isEqualTo(1);
    }
}
