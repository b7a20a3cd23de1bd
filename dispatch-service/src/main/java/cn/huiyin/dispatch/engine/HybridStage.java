package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.engine.TextReading.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the category from the meaning of the whole text and the keywords together. The keywords are shown as reasons;
 * without a head in the pack they decide alone.
 */
public final class HybridStage implements TextStage {

    /** At or above this certainty a category is named; below it the guesses are shown. */
    private static final double SURE_ENOUGH = 0.5;

    /** Below this the matter counts as not ours. */
    private static final double HARDLY_OURS = 0.3;

    /** Weight of the citizen's own choice where the text does not contradict it. */
    private static final double CHOSEN = 0.75;

    private static final int GUESSES_KEPT = 5;

    /** Weight of the title against the text that follows; tried: 0, 0.2, 0.33, 0.5. */
    private static final double TITLE_SHARE = 0.2;

    private static final int SHORTEST_TITLE = 4;
    private static final String COLONS = ":：,，";

    private final TextVectors vectors;
    private final KeywordStage keywords = new KeywordStage();

    public HybridStage(TextVectors vectors) {
        this.vectors = vectors;
    }

    @Override
    public TextReading read(Complaint complaint, District district) {
        return district.rules()
                .head()
                .map(head -> reading(
                        vector(complaint.text(), vectors), KeywordPoints.of(complaint, district), district, head))
                .orElseGet(() -> keywords.read(complaint, district));
    }

    /**
     * The vector of a text: a weighted mean of the vectors of title and body. As one text they are read worse, since a
     * title is short and repeats the body.
     */
    public static float[] vector(String text, TextVectors vectors) {
        int end = titleEnd(text);
        if (end < 0) {
            return vectors.of(text);
        }
        float[] title = vectors.of(text.substring(0, end));
        float[] vector = vectors.of(text.substring(end + 1)).clone();
        for (int at = 0; at < vector.length; at++) {
            vector[at] = (float) (TITLE_SHARE * title[at] + (1 - TITLE_SHARE) * vector[at]);
        }
        return vector;
    }

    /** Where the first line ends, when it is a title; -1 for none. A line that ends in a colon addresses somebody. */
    private static int titleEnd(String text) {
        int end = text.indexOf('\n');
        boolean title = end >= SHORTEST_TITLE
                && end <= Sentences.LONGEST_TITLE
                && COLONS.indexOf(text.charAt(end - 1)) < 0
                && !text.substring(end).isBlank();
        return title ? end : -1;
    }

    /** The scores of vector and keywords by this head. */
    public static TextReading reading(float[] vector, KeywordPoints points, District district, TextHead head) {
        TextScores scores = TextScores.of(vector, points, district, head);
        CategoryGuess first = scores.first();
        boolean chosen = points.hinted().filter(first.category()::equals).isPresent();
        double calibrated = head.certainty().of(first.score(), scores.ours());
        double certainty = chosen ? Math.max(CHOSEN, calibrated) : calibrated;
        Verdict verdict = verdict(certainty, scores.ours());
        List<Reason> reasons = new ArrayList<>(points.hintReasons());
        reasons.add(reason(verdict, first, chosen, points));
        reasons.add(Reason.of(ReasonCode.TEXT_MODEL).with("version", head.version()));
        reasons.add(Reason.of(ReasonCode.TEXT_CERTAINTY).with("percent", Long.toString(Math.round(certainty * 100))));
        return new TextReading(
                verdict,
                scores.guesses().stream().limit(GUESSES_KEPT).toList(),
                verdict == Verdict.CATEGORY ? certainty : 0,
                reasons);
    }

    private static Verdict verdict(double certainty, double ours) {
        if (certainty >= SURE_ENOUGH) {
            return Verdict.CATEGORY;
        }
        return ours < HARDLY_OURS ? Verdict.OUT_OF_SCOPE : Verdict.UNCLEAR;
    }

    private static Reason reason(Verdict verdict, CategoryGuess first, boolean chosen, KeywordPoints points) {
        return switch (verdict) {
            case CATEGORY -> KeywordStage.category(first.category(), first.words(), chosen);
            case UNCLEAR -> Reason.of(ReasonCode.TEXT_UNCLEAR);
            case OUT_OF_SCOPE -> KeywordStage.foreign(points);
        };
    }
}
