package cn.huiyin.complaint.automaticjoins;

import cn.huiyin.platform.admin.AdminLog;
import cn.huiyin.platform.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether cases are joined without a person, for administrators. */
@RestController
@RequestMapping("/api/admin/automatic-joins")
class JoiningRuleController {

    private static final int LEAST_PERCENT = 50;
    private static final String WHAT = "automatic-joins-changed";

    private final JoiningRules rules;
    private final AdminLog log;
    private final Clock clock;

    JoiningRuleController(JoiningRules rules, AdminLog log, Clock clock) {
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The rule by which cases are joined without a person.
     *
     * @param on whether it happens at all
     * @param percent the least probability that the source is the same
     * @param evaluatedPercent the least probability that the evaluation advises
     * @param changedAt when an administrator said so; absent while none has
     * @param name of who said so; absent while nobody has
     */
    record JoiningRuleView(
            boolean on,
            int percent,
            int evaluatedPercent,
            @Nullable Instant changedAt,
            @Nullable String name) {

        static JoiningRuleView of(JoiningRule rule) {
            return new JoiningRuleView(
                    rule.on(), rule.percent(), JoiningRule.EVALUATED_PERCENT, rule.changedAt(), rule.name());
        }
    }

    /**
     * What the rule is changed to.
     *
     * @param on whether cases are joined without a person
     * @param percent the least probability that the source is the same, 50 to 100
     */
    record JoiningRuleForm(
            @NotNull Boolean on,

            @NotNull @Min(LEAST_PERCENT) @Max(100) Integer percent) {}

    /** Shows whether cases are joined without a person, and from which probability on. */
    @GetMapping
    JoiningRuleView showJoiningRule() {
        return JoiningRuleView.of(rules.current());
    }

    /** Changes that. What was joined stays joined; cases that change from now on are looked at by the new rule. */
    @PutMapping
    JoiningRuleView changeJoiningRule(@RequestBody @Valid JoiningRuleForm body, Actor admin) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        JoiningRule rule = new JoiningRule(JoiningRule.ID, body.on(), body.percent(), now, admin.name());
        Map<String, String> details =
                Map.of("on", String.valueOf(rule.on()), "percent", String.valueOf(rule.percent()));
        return log.recording(admin, WHAT, JoiningRule.ID, details, () -> {
            rules.put(rule);
            return JoiningRuleView.of(rule);
        });
    }
}
