package cn.huiyin.complaint.survey.domain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen said.
 *
 * @param shortcomings codes of the district pack
 * @param remark in the citizen's own words; null where nothing was added
 */
public record SurveyResult(
        boolean solved,
        Opinion opinion,
        List<String> shortcomings,
        @Nullable String remark) {

    public SurveyResult {
        // Earlier versions stored the names of constants, e.g. NOT_SOLVED for not-solved.
        shortcomings = shortcomings.stream()
                .map(code -> code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    public boolean dissatisfied() {
        return opinion == Opinion.DISSATISFIED;
    }
}
