package cn.huiyin.complaint.cases.views;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.ReviewOpinion;
import cn.huiyin.complaint.cases.domain.acts.PlanLead;
import cn.huiyin.complaint.cases.domain.acts.RequestReview;
import org.junit.jupiter.api.Test;

class ReviewViewTest {

    private static final String NUMBER = "13812345672";

    @Test
    void hidesNumbersInTheCitizensReasonAndInTheLeadersPlan() {
        Case current = aCase().inState(CaseState.ANSWERED)
                .then(
                        new RequestReview.Command("请打" + NUMBER + "。"),
                        Commands.giveLead(),
                        new PlanLead.Command("先联系" + NUMBER + "。", 5))
                .build();

        assertThat(ReviewView.of(current).getFirst().reason()).doesNotContain(NUMBER);
        assertThat(LeadView.of(current)).isNotNull();
        assertThat(LeadView.of(current).plan()).doesNotContain(NUMBER);
    }

    @Test
    void tellsUntilWhenAnOpinionIsOwedAndThenTheOpinion() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED).then(Commands.requestReview());
        ReviewView owed = ReviewView.of(life.build()).getFirst();
        assertThat(owed.dueAt()).isEqualTo(life.now().plus(HourlyDueTimes.REVIEW));
        assertThat(owed.opinion()).isNull();

        life.then(Commands.decideReview(ReviewOpinion.UPHELD), Commands.requestReReview());

        assertThat(ReviewView.of(life.build()))
                .extracting(ReviewView::stage, ReviewView::opinion)
                .containsExactly(tuple("review", ReviewOpinion.UPHELD), tuple("re-review", null));
    }
}
