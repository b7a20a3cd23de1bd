package cn.huiyin.complaint.learning;

import static cn.huiyin.complaint.learning.LearningCases.DANZISHI;
import static cn.huiyin.complaint.learning.LearningCases.DAY;
import static cn.huiyin.complaint.learning.LearningCases.DESK;
import static cn.huiyin.complaint.learning.LearningCases.NANPING;
import static cn.huiyin.complaint.learning.LearningCases.NIGHT;
import static cn.huiyin.complaint.learning.LearningCases.byHand;
import static cn.huiyin.complaint.learning.LearningCases.deadline;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.complaint.cases.domain.acts.CorrectCategory;
import cn.huiyin.complaint.cases.domain.acts.DecideReturn;
import cn.huiyin.complaint.cases.domain.acts.LiftRestriction;
import cn.huiyin.complaint.cases.domain.acts.Reject;
import cn.huiyin.complaint.cases.domain.acts.Restrict;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.learning.LearningCases.Day;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a history says of the first guess and of what was made of it. */
class ReadGuessTest {

    private static final Day FIRST = new Day(LocalDate.of(2026, 3, 2));
    private static final Day LATER = new Day(LocalDate.of(2026, 3, 9));

    private final LearningCases made = LearningCases.inMemory();

    @Test
    void saysNothingBeforeTheEngineHas() {
        assertThat(ReadGuess.of(registered())).isEmpty();
        assertThat(ReadGuess.of(made.append(registered(), byHand(FIRST, DAY, NANPING))))
                .isEmpty();
    }

    @Test
    void keepsTheFirstGuessWithItsCertaintyAndVersions() {
        StoredCase twice = made.assign(LATER, made.triage(FIRST, registered(), NIGHT), DAY, DANZISHI);

        Guess guess = read(twice).guess();

        assertThat(guess.at()).isEqualTo(FIRST.noon());
        assertThat(guess.category()).isEqualTo(NIGHT.code());
        assertThat(guess.office()).isNull();
        assertThat(guess.certainty()).isEqualTo(0.83);
        assertThat(guess.head()).isEqualTo("test-head");
        assertThat(guess.tables()).isNull();
    }

    @Test
    void isOpenUntilSomebodySaysWhetherItWasRight() {
        assertThat(read(assigned()).settled()).isNull();
    }

    @Test
    void isSettledByTheDesk() {
        assertSettled(
                made.append(assigned(), byHand(LATER, DAY, DANZISHI)),
                SettledGuess.How.BY_HAND,
                DAY.code(),
                DANZISHI.code());
    }

    @Test
    void isSettledByADeniedReturnAndOpenAgainAfterAnUpheldOne() {
        StoredCase denied = made.append(assigned(), new DecideReturn.ReturnDenied(LATER.noon(), DESK, NANPING, "就在辖区"));
        StoredCase upheld = made.append(
                denied,
                new DecideReturn.HandedBack(
                        LATER.noon(), DESK, NANPING, "不在辖区", DANZISHI, deadline(LATER.noon()), "属实"));

        assertSettled(denied, SettledGuess.How.BY_HAND, NIGHT.code(), NANPING.code());
        assertThat(read(upheld).settled()).isNull();
    }

    @Test
    void isSettledForTheCategoryByACorrectionAndForTheOfficeByTheEnd() {
        StoredCase corrected = made.append(assigned(), corrected());

        assertSettled(corrected, SettledGuess.How.CORRECTED, DAY.code(), null);
        assertSettled(made.close(LATER, corrected), SettledGuess.How.CORRECTED, DAY.code(), NANPING.code());
    }

    @Test
    void keepsWhatTheDeskSaidOfTheOfficeWhenTheCategoryIsCorrected() {
        StoredCase both = made.append(made.append(assigned(), byHand(FIRST, NIGHT, DANZISHI)), corrected());
        Day muchLater = new Day(LocalDate.of(2026, 4, 1));

        assertSettled(both, SettledGuess.How.CORRECTED, DAY.code(), DANZISHI.code());
        assertSettled(made.close(muchLater, both), SettledGuess.How.CORRECTED, DAY.code(), DANZISHI.code());
    }

    @Test
    void isConfirmedByTheEnd() {
        assertSettled(made.close(LATER, assigned()), SettledGuess.How.CLOSED, NIGHT.code(), NANPING.code());
    }

    @Test
    void isSettledByARejectionAsFarAsItSpeaksOfTheMatterOrThePlace() {
        assertSettled(rejected(RejectionKind.NOT_ENVIRONMENTAL), SettledGuess.How.REJECTED, SettledGuess.NONE, null);
        assertSettled(rejected(RejectionKind.OUTSIDE_DISTRICT), SettledGuess.How.REJECTED, null, SettledGuess.NONE);
        assertThat(read(rejected(RejectionKind.NOTHING_NEW)).settled()).isNull();
    }

    @Test
    void saysNothingOfACaseThatWasEverAReportAgainstOfficials() {
        StoredCase restricted = made.append(assigned(), new Restrict.Restricted(LATER.noon(), DESK, "反映经办人员"));

        assertThat(ReadGuess.of(restricted)).isEmpty();
        assertThat(ReadGuess.of(made.append(
                        restricted,
                        new LiftRestriction.RestrictionLifted(LATER.noon(), DESK, "并非如此", deadline(LATER.noon())))))
                .isEmpty();
    }

    private StoredCase registered() {
        return made.register(FIRST, "打桩");
    }

    private StoredCase assigned() {
        return made.assign(FIRST, registered(), NIGHT, NANPING);
    }

    private static CorrectCategory.CategoryCorrected corrected() {
        return new CorrectCategory.CategoryCorrected(LATER.noon(), DESK, NIGHT, DAY, null);
    }

    private StoredCase rejected(RejectionKind kind) {
        return made.append(
                made.triage(FIRST, registered(), NIGHT), new Reject.Rejected(LATER.noon(), DESK, kind, "不予受理", null));
    }

    private static JudgedGuess read(StoredCase stored) {
        return ReadGuess.of(stored).orElseThrow();
    }

    private static void assertSettled(
            StoredCase stored, SettledGuess.How how, @Nullable String category, @Nullable String office) {
        assertThat(read(stored).settled()).isEqualTo(new SettledGuess(LATER.noon(), how, category, office));
    }
}
