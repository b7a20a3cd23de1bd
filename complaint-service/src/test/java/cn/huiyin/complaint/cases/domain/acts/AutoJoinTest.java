package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case joins by itself once, keeps why, and never after somebody took it out. */
class AutoJoinTest {

    @Test
    void keepsHowProbableItWasAndWhy() {
        Case joined =
                aCase().inState(CaseState.ASSIGNED).then(Commands.autoJoin()).build();

        assertThat(IncidentMembership.numberOf(joined)).contains("NA-S20260310-0001");
        assertThat(IncidentMembership.byItself(joined)).hasValueSatisfying(why -> {
            assertThat(why.percent()).isEqualTo(96);
            assertThat(why.reasons()).singleElement().satisfies(reason -> assertThat(reason.code())
                    .isEqualTo("incident.near"));
        });
    }

    @Test
    void joinsNoIncidentBesideTheOneThatItIsIn() {
        assertThat(refusal(aCase().inState(CaseState.IN_PROGRESS).then(Commands.joinIncident())))
                .isEqualTo("in-an-incident");
    }

    @Test
    void neverJoinsAgainWhatWasTakenOut() {
        CaseBuilder takenOut =
                aCase().inState(CaseState.ASSIGNED).then(Commands.autoJoin()).then(Commands.leaveIncident());

        assertThat(refusal(takenOut)).isEqualTo("taken-out");
        assertThat(IncidentMembership.byItself(takenOut.build())).isEmpty();
    }

    @Test
    void letsAPersonJoinWhatWasTakenOut() {
        CaseBuilder again = aCase().inState(CaseState.ASSIGNED)
                .then(Commands.autoJoin())
                .then(Commands.leaveIncident())
                .then(Commands.joinIncident(), asParty(Party.TRIAGE), CaseBuilder.REGISTERED_AT.plusSeconds(7200));

        assertThat(IncidentMembership.numberOf(again.build())).isPresent();
        assertThat(IncidentMembership.byItself(again.build())).isEmpty();
    }

    @Test
    void makesNobodysPageOldAndIsNoMatterOfTheCitizen() {
        assertThat(new AutoJoin.AutoJoined(
                        CaseBuilder.REGISTERED_AT, CaseActor.ENGINE, "NA-S20260310-0001", 96, List.of()))
                .satisfies(event -> assertThat(event.byTimeAlone()).isTrue())
                .satisfies(event -> assertThat(event.internal()).isTrue());
    }

    private static String refusal(CaseBuilder life) {
        Decision decision = new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), Commands.autoJoin(), CaseActor.ENGINE, life.now());
        return decision instanceof Decision.Refused(Refusal refusal) ? refusal.code() : "accepted";
    }
}
