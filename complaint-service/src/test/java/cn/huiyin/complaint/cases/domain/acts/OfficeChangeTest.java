package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Extension;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.OfficeReturns;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import org.junit.jupiter.api.Test;

/** What waits for a decision ends with the office that it concerns, also when the case comes back to that office. */
class OfficeChangeTest {

    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void endsAReturnThatNobodyRuledOn() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED).then(Commands.requestReturn());

        life.then(Commands.assignByHand(Commands.OTHER_OFFICE), Commands.assignByHand(Commands.OFFICE));

        assertThat(OfficeReturns.pending(life.build())).isEmpty();
        assertThat(refusal(life, Commands.decideReturn(true), Party.TRIAGE)).isEqualTo("no-return-requested");
        assertThat(refusal(life, Commands.requestReturn(), Party.OFFICE)).isNull();
    }

    @Test
    void keepsWhatTheDeskRuled() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED)
                .then(Commands.requestReturn(), Commands.decideReturn(false))
                .then(Commands.assignByHand(Commands.OTHER_OFFICE), Commands.assignByHand(Commands.OFFICE));

        assertThat(refusal(life, Commands.requestReturn(), Party.OFFICE)).isEqualTo("return-ruled");
    }

    @Test
    void endsAnAnswerThatWaitedForTheHead() {
        CaseBuilder life = aCase().withAnswerToApprove();

        life.then(new RequestReturn.Command("工地不在辖区。", null), Commands.decideReturn(true))
                .then(Commands.assignByHand(Commands.OTHER_OFFICE), Commands.accept(), Commands.reached());

        assertThat(AnswerDraft.of(life.build())).isEmpty();
        assertThat(refusal(life, Commands.approveAnswer(true), Party.OFFICE_HEAD))
                .isEqualTo("no-answer-submitted");
    }

    @Test
    void endsAnExtensionThatNobodyDecidedAndKeepsOneThatWasGranted() {
        CaseBuilder asked = aCase().inState(CaseState.ASSIGNED).then(Commands.requestExtension());
        CaseBuilder granted =
                aCase().inState(CaseState.ASSIGNED).then(Commands.requestExtension(), Commands.decideExtension(true));

        asked.then(Commands.assignByHand(Commands.OTHER_OFFICE), Commands.assignByHand(Commands.OFFICE));
        granted.then(Commands.assignByHand(Commands.OTHER_OFFICE));

        assertThat(Extension.of(asked.build())).isEmpty();
        assertThat(refusal(asked, Commands.requestExtension(), Party.OFFICE)).isNull();
        assertThat(refusal(granted, Commands.requestExtension(), Party.OFFICE)).isEqualTo("extended-already");
    }

    private static String refusal(CaseBuilder life, CaseCommand command, Party by) {
        return DECIDER.decide(life.build(), command, asParty(by), life.now()) instanceof Decision.Refused refused
                ? refused.refusal().code()
                : null;
    }
}
