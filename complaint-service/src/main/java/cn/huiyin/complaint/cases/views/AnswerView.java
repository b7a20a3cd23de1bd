package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Answer;
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
 * @param at when it was given
 * @param office the office that gave it; absent where the desk answered at once
 */
public record AnswerView(
        String text,
        Outcome outcome,
        @Nullable Finding finding,
        @Nullable String basis,
        Instant at,
        @Nullable Named office) {

    public static @Nullable AnswerView of(@Nullable Answer answer) {
        return answer == null
                ? null
                : new AnswerView(
                        answer.text(),
                        answer.outcome(),
                        answer.finding(),
                        answer.basis(),
                        answer.at(),
                        Named.of(answer.office()));
    }
}
