package cn.huiyin.dispatch.district;

import java.util.Optional;

/**
 * A rule that makes a case urgent.
 *
 * @param group the group of categories it is limited to; absent: every case
 * @param trigger what sets it off
 * @param wordSet name of the set of words that the trigger looks for; may be empty for triggers that look at the date
 */
public record UrgencyRule(String code, Optional<CategoryCode> group, Trigger trigger, String wordSet) {

    /** What a rule looks at. */
    public enum Trigger {
        /** One of the words stands in the text. */
        WORDS,
        /** One of the words stands in the text, or a matter that is worse at night was filed at night. */
        NIGHT,
        /** One of the words stands in the text, or it was filed in the exam season. */
        EXAM_SEASON
    }
}
