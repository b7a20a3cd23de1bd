package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import cn.huiyin.complaint.cases.domain.acts.CorrectCategory.CategoryCorrected;
import org.junit.jupiter.api.Test;

/** What a case is about is put right; what was promised stays. */
class CorrectCategoryTest {

    @Test
    void changesTheCategoryAndNeitherClassNorDeadlines() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.reclassify("urgent"));
        Case before = life.build();

        Case after =
                life.then(Commands.correctCategory(Commands.OTHER_CATEGORY)).build();

        assertThat(after.category()).isEqualTo(Commands.OTHER_CATEGORY);
        assertThat(after.deadlineClass()).isEqualTo("urgent");
        assertThat(after.deadlines()).isEqualTo(before.deadlines());
        assertThat(after.office()).isEqualTo(before.office());
        assertThat(after.departments()).isEqualTo(before.departments());
    }

    @Test
    void namesWhatACaseWasAboutAndWhatItIsAbout() {
        CategoryCorrected event = corrected(aCase().inState(CaseState.ASSIGNED), Party.TRIAGE);

        assertThat(event.from()).isEqualTo(Commands.CATEGORY);
        assertThat(event.to()).isEqualTo(Commands.OTHER_CATEGORY);
        assertThat(event.internal()).isTrue();
    }

    @Test
    void givesACategoryToACaseThatHasNone() {
        CaseBuilder life = aCase().then(Commands.assignByHand(Commands.OFFICE));
        assertThat(life.build().category()).isNull();

        assertThat(corrected(life, Party.OFFICE).from()).isNull();
    }

    @Test
    void saysWhetherADeskDidIt() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);

        assertThat(corrected(life, Party.OFFICE).byDesk()).isFalse();
        assertThat(corrected(life, Party.OFFICE_HEAD).byDesk()).isFalse();
        assertThat(corrected(life, Party.TRIAGE).byDesk()).isTrue();
        assertThat(corrected(life, Party.SUPERVISOR).byDesk()).isTrue();
    }

    @Test
    void refusesTheCategoryThatTheCaseHasAndOneThatTheTaxonomyLacks() {
        assertThat(refusal(Commands.CATEGORY)).isEqualTo("same-category");
        assertThat(refusal(new Category("noise.of-nowhere", "无此类别"))).isEqualTo("unknown-category");
    }

    private static CategoryCorrected corrected(CaseBuilder life, Party party) {
        Decision decision = decide(life, Commands.OTHER_CATEGORY, party);
        return (CategoryCorrected) ((Decision.Accepted) decision).events().getFirst();
    }

    private static String refusal(Category category) {
        Decision decision = decide(aCase().inState(CaseState.ASSIGNED), category, Party.TRIAGE);
        return ((Decision.Refused) decision).refusal().code();
    }

    private static Decision decide(CaseBuilder life, Category category, Party party) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), Commands.correctCategory(category), asParty(party), life.now());
    }
}
