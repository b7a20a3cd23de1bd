package cn.huiyin.complaint.answers;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.LogInspection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerAidsTest {

    private static final AnswerTables TABLES = AnswerTables.read(Path.of("../packs/nanan"));

    @Test
    void showTheHeadTheAnswerAsItWouldGoOut() {
        CaseBuilder life = aCase().withAnswerToApprove()
                .then(
                        Commands.approveAnswer(false),
                        new LogInspection.Command("冷却塔在运行。", 56.5, 2, null, 106.5836, 29.5868, List.of("a-1"), null),
                        new GiveAnswer.Command(
                                "已责令整改。", Outcome.SUPPORTED, null, "现场测得超标。", true, null, "已整改，电话13800001234。"));

        AnswerAids aids = AnswerAids.of(life.build(), TABLES, null);

        assertThat(aids.draft()).satisfies(draft -> {
            assertThat(draft.text()).isEqualTo("已责令整改。");
            assertThat(draft.photosShown()).isTrue();
            assertThat(draft.publicText()).doesNotContain("13800001234");
            assertThat(draft.onTheSpot().inspection()).satisfies(inspection -> {
                assertThat(inspection.noise().limit()).isEqualTo(50);
                assertThat(inspection.metres()).isZero();
                assertThat(inspection.photos()).hasSize(1);
            });
        });
    }

    @Test
    void showNoDraftWhereNoneWaits() {
        assertThat(AnswerAids.of(
                                aCase().withAnswerToApprove()
                                        .then(Commands.approveAnswer(true))
                                        .build(),
                                TABLES,
                                null)
                        .draft())
                .isNull();
    }
}
