package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Finding;
import cn.huiyin.complaint.cases.domain.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer to the citizen.
 *
 * @param text what the citizen is told
 * @param outcome what came of the complaint
 * @param finding whether it is as the citizen said; absent where nothing was to be found
 * @param basis the law that it rests on; absent where it rests on none
 * @param onTheSpot what was seen on the spot; absent where that is not said
 * @param publicText what anybody may read instead of the text, numbers hidden; absent where the answer is not made
 *     public
 * @param at when it was given
 * @param office the office that gave it; absent where the desk answered at once
 */
public record AnswerView(
        String text,
        Outcome outcome,
        @Nullable Finding finding,
        @Nullable String basis,
        @Nullable OnTheSpotView onTheSpot,
        @Nullable String publicText,
        Instant at,
        @Nullable Named office) {

    public static @Nullable AnswerView forStaff(Case current) {
        Answer answer = current.answer();
        return answer == null ? null : of(answer, OnTheSpotView.forStaff(answer.onTheSpot(), current.place()));
    }

    public static @Nullable AnswerView forCitizen(Case current) {
        Answer answer = current.answer();
        return answer == null ? null : of(answer, OnTheSpotView.forCitizen(answer.onTheSpot(), current.place()));
    }

    private static AnswerView of(Answer answer, @Nullable OnTheSpotView onTheSpot) {
        return new AnswerView(
                answer.text(),
                answer.outcome(),
                answer.finding(),
                answer.basis(),
                onTheSpot,
                MaskedTexts.orNull(answer.publicText()),
                answer.at(),
                Named.of(answer.office()));
    }
}
