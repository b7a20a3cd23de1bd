package cn.huiyin.complaint.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Whistles;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.CallIn;
import cn.huiyin.complaint.cases.domain.acts.ReportIn;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** When time acts: once wherever the clock jumps, and warnings only while people work. */
class TimerMomentsIT extends WorkedOffCases {

    @Test
    void doesEachThingOnceWhereverTheClockJumps() {
        StoredCase stored = file(FILED);
        hand.set(FILED.plus(Duration.ofDays(200)));
        workOff(worker());
        List<String> once = whatTimeDid(stored);

        hand.set(FILED);
        workOff(worker());
        hand.set(FILED.plus(Duration.ofDays(100)));
        workOff(worker());
        workOff(worker());

        assertThat(once).containsExactly("DeadlineMissed", "Escalated", "Escalated");
        assertThat(whatTimeDid(stored)).isEqualTo(once);
        assertThat(document(stored)).doesNotContainKey("timerAt");
    }

    /** The warning of the answer falls due in the afternoon of 26 March; the worker is away until midnight. */
    @Test
    void holdsAWarningThatItIsLateWithUntilPeopleWork() {
        StoredCase stored = act(
                act(file(FILED), assignment(), CaseActor.ENGINE),
                new Accept.Command(),
                new CaseActor(Party.OFFICE, "officer", "周立"));
        assertThat(timerAt(stored)).isEqualTo(Instant.parse("2026-03-26T08:36:00Z"));
        hand.set(Instant.parse("2026-03-26T16:00:00Z"));

        workOff(worker());
        assertThat(whatTimeDid(stored)).isEmpty();
        assertThat(timerAt(stored)).isEqualTo(Instant.parse("2026-03-27T01:00:00Z"));

        hand.set(Instant.parse("2026-03-27T01:00:00Z"));
        workOff(worker());
        assertThat(whatTimeDid(stored)).containsExactly("DeadlineWarned");
    }

    /**
     * Called in at ten for two hours, the department comes after it was marked as missed; the warning falls due before
     * noon.
     */
    @Test
    void marksADepartmentThatIsAwayOnceWithTwoWorkersAndCountsItAsLateWhenItComes() throws Exception {
        CaseActor officer = new CaseActor(Party.OFFICE, "officer", "周立");
        StoredCase stored = act(act(file(FILED), assignment(), CaseActor.ENGINE), new Accept.Command(), officer);
        hand.set(Instant.parse("2026-03-11T02:00:00Z"));
        stored = act(stored, new CallIn.Command("EEB", List.of(), "请到场监测。", 2), officer);
        Instant reportBy = Objects.requireNonNull(
                Whistles.of(stored.current()).calls().getFirst().reportBy());

        hand.set(reportBy.minusSeconds(60));
        workOff(worker());
        assertThat(remindersOf(stored)).containsExactly("ReportInWarned");
        hand.set(reportBy.plusMillis(1));
        bothAtOnce(() -> workOff(worker()));
        StoredCase late = cases.find(stored.current().id(), Scope.ALL).orElseThrow();
        act(late, new ReportIn.Command(null), CaseActor.ofDepartment("liaison", "程远", "EEB"));

        assertThat(remindersOf(stored)).containsExactly("ReportInWarned", "ReportInMissed");
        assertThat(Whistles.of(cases.find(stored.current().id(), Scope.ALL)
                                .orElseThrow()
                                .current())
                        .calls()
                        .getFirst()
                        .late(hand.instant()))
                .isTrue();
    }
}
