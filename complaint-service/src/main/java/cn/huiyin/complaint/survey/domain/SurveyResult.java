package cn.huiyin.complaint.survey.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen said.
 *
 * @param remark in the citizen's own words; null where nothing was added
 */
public record SurveyResult(
        boolean solved,
        Opinion opinion,
        List<Shortcoming> shortcomings,
        @Nullable String remark) {

    public SurveyResult {
        shortcomings = List.copyOf(shortcomings);
    }

    public boolean dissatisfied() {
        return opinion == Opinion.DISSATISFIED;
    }
}
