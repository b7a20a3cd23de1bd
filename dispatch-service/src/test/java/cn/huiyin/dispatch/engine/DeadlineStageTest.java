package cn.huiyin.dispatch.engine;

import static cn.huiyin.dispatch.engine.Complaints.aComplaint;
import static cn.huiyin.dispatch.engine.Districts.aDistrict;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.ClassRule;
import cn.huiyin.dispatch.district.Lexicon;
import cn.huiyin.dispatch.district.Ruling;
import cn.huiyin.dispatch.district.TableFacts;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineStageTest {

    @Test
    void takesNightNoiseForUrgentAndNamesTheWord() {
        DeadlineStage.Verdict verdict = classify(aComplaint().saying("凌晨还在打麻将"), Districts.MAHJONG);

        assertThat(verdict.deadlineClass()).isEqualTo(DeadlineClass.URGENT);
        assertThat(verdict.reasons())
                .containsExactly(Reason.of(ReasonCode.DEADLINE_WORD)
                        .with("rule", "night")
                        .with("word", "凌晨"));
    }

    @ParameterizedTest(name = "filed at {0} UTC -> {1}")
    @CsvSource({
        "2026-03-10T13:59:59Z, STANDARD",
        "2026-03-10T14:00:00Z, URGENT",
        "2026-03-10T21:59:59Z, URGENT",
        "2026-03-10T22:00:00Z, STANDARD",
        "2026-05-31T15:59:59Z, URGENT",
        "2026-05-31T04:00:00Z, STANDARD",
        "2026-06-01T04:00:00Z, URGENT",
        "2026-06-30T04:00:00Z, URGENT",
        "2026-07-01T04:00:00Z, STANDARD"
    })
    void looksAtTheHourAndTheSeasonOfFiling(String filedAt, DeadlineClass expected) {
        DeadlineStage.Verdict verdict = classify(aComplaint().saying("有人打麻将").filedAt(filedAt), Districts.MAHJONG);

        assertThat(verdict.deadlineClass()).isEqualTo(expected);
    }

    @Test
    void keepsRulesOfNoiseAwayFromOtherMatters() {
        DeadlineStage.Verdict verdict = classify(aComplaint().saying("凌晨有油烟"), Districts.FUME);

        assertThat(verdict.deadlineClass()).isEqualTo(DeadlineClass.STANDARD);
        assertThat(verdict.reasons()).containsExactly(Reason.of(ReasonCode.DEADLINE_STANDARD));
    }

    @Test
    void givesEveryRuleThatMadeItUrgent() {
        DeadlineStage.Verdict verdict = classify(aComplaint().saying("夜间施工影响高考，业主联名投诉"), Districts.NIGHT_WORK);

        assertThat(verdict.reasons()).hasSize(3);
    }

    @Test
    void quotesAWordOnceThoughSeveralRulesAskForIt() {
        Ruling ruling = new Ruling(
                "",
                List.of(
                        new ClassRule("urgent", "night-noise", "night"),
                        new ClassRule("urgent", "night", "night"),
                        new ClassRule("urgent", "exam", "exam")),
                Optional.empty(),
                List.of());
        Lexicon lexicon = aDistrict().rules().lexicon();
        TableFacts facts = new TableFacts(
                Optional.empty(), Optional.empty(), LocalDateTime.parse("2026-03-10T12:00:00"), false, Set.of());

        DeadlineStage.Verdict verdict =
                DeadlineStage.classify(ruling, facts, Sentences.of("凌晨吵得没法准备高考", lexicon), lexicon);

        assertThat(verdict.reasons())
                .extracting(reason -> reason.args().get("rule"))
                .containsExactly(List.of("night-noise"), List.of("exam"));
    }

    @Test
    void namesTheHourOfFilingInTheTimeOfTheDistrict() {
        DeadlineStage.Verdict verdict =
                classify(aComplaint().saying("有人打麻将").filedAt("2026-03-10T15:42:07Z"), Districts.MAHJONG);

        assertThat(verdict.reasons())
                .containsExactly(Reason.of(ReasonCode.DEADLINE_NIGHT)
                        .with("rule", "night")
                        .with("hour", "23:42"));
    }

    private static DeadlineStage.Verdict classify(Complaints complaint, Category category) {
        Complaint built = complaint.build();
        return TableStage.rule(built.text(), Optional.of(category), Optional.empty(), built.registeredAt(), aDistrict())
                .deadline();
    }
}
