package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.survey.domain.CallRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.survey.*}.
 *
 * @param attempts how often a citizen is tried to be reached
 * @param pause between two attempts
 * @param linkValid how long the link to a citizen opens its page; nobody calls meanwhile
 * @param held how long a follow-up waits for the caller to whom it was given before another gets it
 */
@ConfigurationProperties("huiyin.survey")
record SurveySettings(
        @DefaultValue("3") int attempts,
        @DefaultValue("4h") Duration pause,
        @DefaultValue("72h") Duration linkValid,
        @DefaultValue("30m") Duration held) {

    CallRules rules() {
        return new CallRules(attempts, pause);
    }
}
