package cn.huiyin.dispatch.engine;

import static cn.huiyin.dispatch.engine.Complaints.aComplaint;
import static cn.huiyin.dispatch.engine.Districts.aDistrict;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.engine.TextReading.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeywordStageTest {

    @Test
    void namesTheCategoryAndTheWordsThatSpeakForIt() {
        TextReading reading = read(aComplaint().saying("夜间施工噪音扰民"));

        assertThat(reading.category()).contains(Districts.NIGHT_WORK);
        assertThat(reading.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(ReasonCode.TEXT_BY_WORDS);
            assertThat(reason.args().get("words")).contains("施工", "夜间");
            assertThat(reason.args().get("category"))
                    .containsExactly(Districts.NIGHT_WORK.code().value());
        });
    }

    @Test
    void wantsAllPartsOfAKeywordInOneSentence() {
        TextReading apart = read(aComplaint().saying("夜间很吵。白天施工。有噪音。"));

        assertThat(apart.category()).isNotEqualTo(Optional.of(Districts.NIGHT_WORK));
    }

    @Test
    void weighsTheTitleMoreThanTheRest() {
        TextReading inTitle = read(aComplaint().saying("麻将噪音\n还有饭店油烟"));
        TextReading inBody = read(aComplaint().saying("饭店油烟\n还有麻将噪音"));

        assertThat(points(inTitle, Districts.MAHJONG)).isGreaterThan(points(inBody, Districts.MAHJONG));
    }

    @Test
    void takesWhatABlankSetsOffAtTheBeginningForATitle() {
        TextReading joined = read(aComplaint().saying("小区楼下打麻将噪音扰民 还有饭店油烟"));
        TextReading broken = read(aComplaint().saying("小区楼下打麻将噪音扰民\n还有饭店油烟"));

        assertThat(joined).isEqualTo(broken);
    }

    @Test
    void doesNotTakeASourceForAComplaintWhenNothingAnnoys() {
        TextReading reading = read(aComplaint().saying("请问附近有没有打麻将的地方"));

        assertThat(reading.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(reading.category()).isEmpty();
    }

    @Test
    void takesALightWordForANuisanceBesideItsSource() {
        TextReading reading = read(aComplaint().saying("楼下的麻将机响到半夜"));

        assertThat(reading.category()).contains(Districts.MAHJONG);
    }

    @Test
    void doesNotTakeALightWordForANuisanceFarFromTheSource() {
        TextReading reading = read(aComplaint().saying("请问附近有没有打麻将的地方。我的手机响了。"));

        assertThat(reading.category()).isEmpty();
    }

    @Test
    void takesAPlainWordForANuisanceWhereverItStands() {
        TextReading reading = read(aComplaint().saying("楼下打麻将。真的扰民。"));

        assertThat(reading.category()).contains(Districts.MAHJONG);
    }

    @Test
    void givesAForeignMatterNoCategory() {
        TextReading reading = read(aComplaint().saying("公司拖欠工资，公积金也没交"));

        assertThat(reading.verdict()).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(reading.category()).isEmpty();
    }

    @Test
    void saysByWhichWordsAMatterIsForeign() {
        TextReading reading = read(aComplaint().saying("公司拖欠工资"));

        assertThat(reading.reasons())
                .containsExactly(
                        Reason.of(ReasonCode.TEXT_OUT_OF_SCOPE_BY_WORDS).with("words", "工资"));
    }

    @Test
    void followsTheCitizensChoiceWhenTheWordsSayNothing() {
        TextReading reading = read(aComplaint().saying("请来看看").hinting("noise.social.mahjong"));

        assertThat(reading.category()).contains(Districts.MAHJONG);
        assertThat(reading.reasons())
                .containsExactly(Reason.of(ReasonCode.TEXT_BY_HINT).with("category", "noise.social.mahjong"));
    }

    @Test
    void letsStrongWordsOverruleAMistakenChoice() {
        TextReading reading =
                read(aComplaint().saying("夜间施工噪音扰民\n夜间施工。夜间施工。凌晨施工。噪音。噪音。").hinting("odour.cooking.restaurant"));

        assertThat(reading.category()).contains(Districts.NIGHT_WORK);
    }

    @Test
    void ignoresAnUnknownChoiceAndSaysSo() {
        TextReading reading = read(aComplaint().hinting("noise.nonsense"));

        assertThat(reading.category()).contains(Districts.NIGHT_WORK);
        assertThat(reading.reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.TEXT_HINT_UNKNOWN, ReasonCode.TEXT_BY_WORDS);
    }

    @Test
    void readsFullWidthAndSpacedWritingAlike() {
        TextReading reading = read(aComplaint().saying("夜 间　施 工 噪 音"));

        assertThat(reading.category()).contains(Districts.NIGHT_WORK);
    }

    private static TextReading read(Complaints complaint) {
        return new KeywordStage().read(complaint.build(), aDistrict());
    }

    private static double points(TextReading reading, Category category) {
        return reading.guesses().stream()
                .filter(guess -> guess.category().equals(category))
                .mapToDouble(CategoryGuess::score)
                .findFirst()
                .orElse(0);
    }
}
