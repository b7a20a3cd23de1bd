package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Rating;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's judgement of an answer.
 *
 * @param solved whether the matter is solved, as the citizen sees it
 * @param satisfaction how content the citizen is
 * @param shortcoming what was wanting most; a code of the district pack; absent where that was not said
 * @param reason the citizen's own words, numbers in them hidden; absent where none were given
 * @param mayCall whether the citizen may be called about it; absent where that was not said
 * @param at when it was given
 */
public record RatingView(
        boolean solved,
        Satisfaction satisfaction,
        @Nullable String shortcoming,
        @Nullable String reason,
        @Nullable Boolean mayCall,
        Instant at) {

    public static @Nullable RatingView of(@Nullable Rating rating) {
        return rating == null
                ? null
                : new RatingView(
                        rating.solved(),
                        rating.satisfaction(),
                        rating.shortcoming(),
                        MaskedTexts.orNull(rating.reason()),
                        rating.mayCall(),
                        rating.at());
    }
}
