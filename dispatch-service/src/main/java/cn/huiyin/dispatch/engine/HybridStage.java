package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.engine.TextReading.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the category from the meaning of the whole text and the keywords together. The keywords are the reasons that people
 * read; without a head in the pack they decide alone.
 */
public final class HybridStage implements TextStage {

    /** From this on a category is named; below it the guesses are shown. */
    private static final double SURE_ENOUGH = 0.5;

    /** Below this the matter is taken for none of ours. */
    private static final double HARDLY_OURS = 0.3;

    /** What the citizen's own choice is worth where the words do not speak against it. */
    private static final double CHOSEN = 0.75;

    private static final int GUESSES_KEPT = 5;

    /** What a title counts beside what follows; tried: 0, 0.2, 0.33, 0.5. */
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
     * The vector of a text. That of a title counts beside that of what follows: in one text they are read worse together, since
     * a title is short and says the same again.
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

    /** What vector and keywords of a text say by this head. */
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
