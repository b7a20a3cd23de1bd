package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Answer 答复: what the citizen was told.
 *
 * @param finding whether it is as the citizen said; null in answers of earlier versions, and where nothing was to be
 *     found
 * @param basis the law that it rests on, as it was in force; null where it rests on none
 * @param onTheSpot what was seen on the spot; null where that is not said
 * @param publicText what anybody may read instead of the text; null where the answer is not made public
 * @param office the office that gave it; null where the desk answered at once
 */
public record Answer(
        String text,
        Outcome outcome,
        @Nullable Finding finding,
        @Nullable String basis,
        @Nullable OnTheSpot onTheSpot,
        @Nullable String publicText,
        Instant at,
        @Nullable Office office) {}
