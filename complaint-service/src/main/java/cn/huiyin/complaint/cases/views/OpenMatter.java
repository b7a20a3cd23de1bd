package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Extension;
import cn.huiyin.complaint.cases.domain.OfficeReturns;
import cn.huiyin.complaint.cases.domain.Question;
import cn.huiyin.complaint.cases.domain.Supervision;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something about a case that waits for somebody.
 *
 * @param kind {@code question} for the citizen's reply, {@code extension} for the head or a supervisor, {@code return}
 *     for the triage desk, {@code supervision} for who has the case
 * @param text what was asked or ordered; absent where the kind says all
 * @param dueAt when it is due; absent where it has no time of its own
 * @param workingDays how many an extension asks for; absent for the others
 */
public record OpenMatter(
        String kind,
        @Nullable String text,
        @Nullable Instant dueAt,
        @Nullable Integer workingDays) {

    /** All of them, as staff read them. */
    public static List<OpenMatter> of(Case current) {
        return Stream.of(question(current), extension(current), returned(current), supervision(current))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The question that the office asks the citizen; null where it asks none. */
    public static @Nullable OpenMatter question(Case current) {
        return current.state().open()
                ? Question.open(current)
                        .map(question -> new OpenMatter("question", question.text(), question.until(), null))
                        .orElse(null)
                : null;
    }

    private static @Nullable OpenMatter extension(Case current) {
        return Extension.undecided(current)
                ? new OpenMatter(
                        "extension",
                        null,
                        null,
                        Extension.of(current).orElseThrow().workingDays())
                : null;
    }

    private static @Nullable OpenMatter returned(Case current) {
        return OfficeReturns.pending(current)
                .map(request -> new OpenMatter("return", Masking.mask(request.reason()), null, null))
                .orElse(null);
    }

    private static @Nullable OpenMatter supervision(Case current) {
        return Supervision.open(current)
                .map(order ->
                        new OpenMatter("supervision", Masking.mask(order.requirement()), order.dueIn(current), null))
                .orElse(null);
    }
}
