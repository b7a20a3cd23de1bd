package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Finding;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import org.junit.jupiter.api.Test;

/** Answers that the head of the office reads before the citizen does. */
class ApproveAnswerTest {

    @Test
    void keepsAnOfficersAnswerFromTheCitizenAndTheTimeRunningUntilTheHeadApproves() {
        CaseBuilder life = aCase().withAnswerToApprove();

        assertThat(life.build().state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(life.build().answer()).isNull();
        assertThat(life.build().deadlines().running(DeadlineKind.ANSWER)).isTrue();

        life.then(Commands.approveAnswer(true));
        assertThat(life.build().state()).isEqualTo(CaseState.ANSWERED);
        assertThat(life.build().answer())
                .extracting(Answer::text)
                .isEqualTo(((GiveAnswer.Command) Commands.answer()).text());
        assertThat(life.build().deadlines().running(DeadlineKind.ANSWER)).isFalse();
    }

    @Test
    void owesTheAnswerStillOnceItIsSentBack() {
        CaseBuilder life = aCase().withAnswerToApprove().then(Commands.approveAnswer(false));

        assertThat(life.build().state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(AnswerDraft.of(life.build())).isEmpty();
        life.then(Commands.answer());
        assertThat(AnswerDraft.of(life.build())).isPresent();
    }

    @Test
    void sendsNothingBackWithoutSayingWhatToChange() {
        CaseBuilder life = aCase().withAnswerToApprove();

        Decision decision = new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), new ApproveAnswer.Command(false, " "), asParty(Party.OFFICE_HEAD), life.now());

        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo("say-what-to-change"));
    }

    @Test
    void isNotApprovedWhileTheCitizenIsToBeCalledOrAsked() {
        CaseBuilder life = aCase().withoutContact().withAnswerToApprove();

        life.then(Commands.amend());
        assertThat(refusal(life)).isEqualTo("contact-first");
        life.then(Commands.reached(), Commands.ask());
        assertThat(refusal(life)).isEqualTo("question-open");
        life.then(Commands.reply());
        assertThat(refusal(life)).isNull();
    }

    private static String refusal(CaseBuilder life) {
        Decision decision = new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), Commands.approveAnswer(true), asParty(Party.OFFICE_HEAD), life.now());
        return decision instanceof Decision.Refused refused ? refused.refusal().code() : null;
    }

    @Test
    void letsTheHeadAnswerWithoutAskingAnybody() {
        CaseBuilder life = aCase().withAnswerToApprove();
        GiveAnswer.Command own = new GiveAnswer.Command("已停工。", Outcome.SUPPORTED, Finding.CONFIRMED, "《生态环境法典》");

        life.then(own, asParty(Party.OFFICE_HEAD), life.now());

        assertThat(life.build().answer()).satisfies(answer -> {
            assertThat(answer.text()).isEqualTo("已停工。");
            assertThat(answer.finding()).isEqualTo(Finding.CONFIRMED);
            assertThat(answer.basis()).isEqualTo("《生态环境法典》");
        });
        assertThat(AnswerDraft.of(life.build())).isEmpty();
    }

    @Test
    void goesToTheCitizenAtOnceWhereTheOfficeWantsItSo() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.answer());

        assertThat(life.build().state()).isEqualTo(CaseState.ANSWERED);
    }
}
