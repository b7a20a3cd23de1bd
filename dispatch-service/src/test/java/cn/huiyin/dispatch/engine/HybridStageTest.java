package cn.huiyin.dispatch.engine;

import static cn.huiyin.dispatch.engine.Complaints.aComplaint;
import static cn.huiyin.dispatch.engine.Districts.FUME;
import static cn.huiyin.dispatch.engine.Districts.MAHJONG;
import static cn.huiyin.dispatch.engine.Districts.NIGHT_WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.district.TextHead.Certainty;
import cn.huiyin.dispatch.district.TextHead.Gate;
import cn.huiyin.dispatch.district.TextHead.Scorer;
import cn.huiyin.dispatch.district.TextHead.Weights;
import cn.huiyin.dispatch.engine.TextReading.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class HybridStageTest {

    private static final Gate OPEN = new Gate(5, 0, 0, 0);
    private static final Reason MODEL = Reason.of(ReasonCode.TEXT_MODEL).with("version", "test");
    private static final Certainty SHARE_ALONE = new Certainty(0, 1, 0, 0);

    /** The vector of every text speaks for night work by 1, for mahjong by 0 and for fume by -1. */
    private static final float[] VECTOR = {1, 0};

    private final TextVectors vectors = _ -> VECTOR;

    @Test
    void addsWhatTheKeywordsSayToWhatTheVectorSays() {
        TextHead head = aHead(2, OPEN, SHARE_ALONE);
        KeywordPoints points = KeywordPoints.of(aComplaint().saying("楼下打麻将扰民").build(), Districts.aDistrict(head));

        TextScores scores = TextScores.of(VECTOR, points, Districts.aDistrict(head), head);

        double mahjong = Math.pow(1 + points.best(), 2);
        double total = Math.exp(1) + mahjong + Math.exp(-1);
        assertThat(scores.first().category()).isEqualTo(MAHJONG);
        assertThat(scores.first().score()).isEqualTo(mahjong / total, within(1e-9));
        assertThat(scores.guesses().stream().mapToDouble(CategoryGuess::score).sum())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void addsABonusForTheCategoryThatTheKeywordsPutFirst() {
        TextHead plain = aHead(2, OPEN, SHARE_ALONE);
        TextHead head = new TextHead("test", plain.classes(), plain.ours(), 2, 1.5, OPEN, SHARE_ALONE);
        KeywordPoints points = KeywordPoints.of(aComplaint().saying("楼下打麻将扰民").build(), Districts.aDistrict(head));

        TextScores scores = TextScores.of(VECTOR, points, Districts.aDistrict(head), head);

        double mahjong = Math.pow(1 + points.best(), 2) * Math.exp(1.5);
        double total = Math.exp(1) + mahjong + Math.exp(-1);
        assertThat(scores.first().score()).isEqualTo(mahjong / total, within(1e-9));
    }

    @Test
    void readsATitleBesideTheTextThatFollows() {
        TextVectors byLength = text -> new float[] {text.length(), 1};

        assertThat(HybridStage.vector("夜里太吵\n工地半夜还在打桩", byLength))
                .containsExactly(new float[] {0.2f * 4 + 0.8f * 8, 1}, within(1e-6f));
    }

    @Test
    void takesNoAddressForATitle() {
        TextVectors byLength = text -> new float[] {text.length()};
        String text = "尊敬的领导：\n工地半夜还在打桩";

        assertThat(HybridStage.vector(text, byLength)).containsExactly(text.length());
    }

    @Test
    void callsNothingSureBelowWhatTheHeadSays() {
        Certainty careful = new Certainty(0, 1, 0, 0.98);

        assertThat(careful.of(0.97, 1)).isEqualTo(0.949, within(1e-9));
        assertThat(careful.of(0.98, 1)).isEqualTo(0.98, within(1e-9));
        assertThat(careful.of(0.8, 1)).isEqualTo(0.8, within(1e-9));
    }

    @Test
    void isNoSurerOfACategoryThanThatTheMatterIsOurs() {
        assertThat(SHARE_ALONE.of(0.99, 0.4)).isEqualTo(0.4, within(1e-9));
        assertThat(SHARE_ALONE.of(0.3, 0.4)).isEqualTo(0.3, within(1e-9));
        assertThat(read("楼下打麻将扰民", aHead(2, new Gate(TextHead.logOdds(0.49), 0, 0, 0), SHARE_ALONE))
                        .verdict())
                .isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void givesTheWordsAsReasonWhereThereAreAny() {
        TextReading reading = read("楼下打麻将扰民", aHead(2, OPEN, SHARE_ALONE));

        assertThat(reading.reasons()).first().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(ReasonCode.TEXT_BY_WORDS);
            assertThat(reason.args().get("words")).contains("麻将");
        });
    }

    @Test
    void saysThatItWentByTheMeaningWhereNoWordSpeaks() {
        TextReading reading = read("请来看看", aHead(2, OPEN, SHARE_ALONE));

        assertThat(reading.category()).contains(NIGHT_WORK);
        assertThat(reading.reasons())
                .containsExactly(
                        Reason.of(ReasonCode.TEXT_BY_MEANING)
                                .with("category", NIGHT_WORK.code().value()),
                        MODEL,
                        certain("67"));
    }

    @Test
    void namesACategoryFromHalfOn() {
        assertThat(read("请来看看", certainOf(0.5)).verdict()).isEqualTo(Verdict.CATEGORY);
        assertThat(read("请来看看", certainOf(0.5)).confidence()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void keepsTheGuessesBelowHalf() {
        TextReading reading = read("请来看看", certainOf(0.499));

        assertThat(reading.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(reading.confidence()).isZero();
        assertThat(reading.guesses()).hasSize(3);
    }

    @Test
    void takesForForeignWhatTheGateKeepsOut() {
        Gate shut = new Gate(TextHead.logOdds(0.29), 0, 0, 0);
        Gate ajar = new Gate(TextHead.logOdds(0.31), 0, 0, 0);
        Certainty unsure = new Certainty(-1, 0, 0, 0);

        assertThat(read("请来看看", aHead(2, shut, unsure)).verdict()).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(read("请来看看", aHead(2, ajar, unsure)).verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void saysByWhichWordsAMatterIsForeignWhereThereAreAny() {
        TextHead head = aHead(2, new Gate(TextHead.logOdds(0.29), 0, 0, 0), new Certainty(-1, 0, 0, 0));

        assertThat(read("拖欠工资", head).reasons())
                .contains(Reason.of(ReasonCode.TEXT_OUT_OF_SCOPE_BY_WORDS).with("words", "工资"));
        assertThat(read("请来看看", head).reasons()).contains(Reason.of(ReasonCode.TEXT_OUT_OF_SCOPE));
    }

    @Test
    void letsForeignWordsCountAgainstAMatterOfOurs() {
        Gate gate = new Gate(1, 0, 0, -2);

        assertThat(gate.of(0, 0, 4)).isLessThan(0.3);
        assertThat(gate.of(0, 0, 0)).isGreaterThan(0.7);
    }

    @Test
    void followsTheCitizensChoiceWhenTheWordsSayNothing() {
        TextHead head = aHead(2, OPEN, new Certainty(-1, 0, 0, 0));

        TextReading reading = new HybridStage(vectors)
                .read(
                        aComplaint()
                                .saying("请来看看")
                                .hinting(MAHJONG.code().value())
                                .build(),
                        Districts.aDistrict(head));

        assertThat(reading.category()).contains(MAHJONG);
        assertThat(reading.reasons())
                .containsExactly(
                        Reason.of(ReasonCode.TEXT_BY_HINT)
                                .with("category", MAHJONG.code().value()),
                        MODEL,
                        certain("75"));
    }

    @Test
    void readsByTheKeywordsAloneWhereThePackHasNoHead() {
        Complaint complaint = aComplaint().saying("夜间施工噪音扰民").build();
        District district = Districts.aDistrict();

        assertThat(new HybridStage(vectors).read(complaint, district))
                .isEqualTo(new KeywordStage().read(complaint, district));
    }

    private static Reason certain(String percent) {
        return Reason.of(ReasonCode.TEXT_CERTAINTY).with("percent", percent);
    }

    private static TextHead certainOf(double probability) {
        return aHead(2, OPEN, new Certainty(TextHead.logOdds(probability), 0, 0, 0));
    }

    private TextReading read(String text, TextHead head) {
        return new HybridStage(vectors).read(aComplaint().saying(text).build(), Districts.aDistrict(head));
    }

    private static TextHead aHead(double keywordFactor, Gate gate, Certainty certainty) {
        return new TextHead(
                "test",
                List.of(scorer(NIGHT_WORK, 1), scorer(MAHJONG, 0), scorer(FUME, -1)),
                new Weights(new float[] {0, 0}, 0),
                keywordFactor,
                0,
                gate,
                certainty);
    }

    private static Scorer scorer(Category category, float weight) {
        return new Scorer(category.code(), new Weights(new float[] {weight, 0}, 0));
    }
}
