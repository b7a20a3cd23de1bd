package cn.huiyin.complaint.automaticjoins;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.proposals.domain.AutomaticJoin;
import org.junit.jupiter.api.Test;

class JoiningRuleTest {

    @Test
    void isOffAtFirstAtTheProbabilityThatTheEvaluationAdvises() {
        assertThat(JoiningRule.DEFAULT.on()).isFalse();
        assertThat(JoiningRule.DEFAULT.percent()).isEqualTo(90);
    }

    @Test
    void joinsFromItsPercentOn() {
        JoiningRule rule = new JoiningRule(JoiningRule.ID, true, 75, null, null);

        assertThat(rule.automaticJoin()).isEqualTo(new AutomaticJoin(0.75));
    }
}
