package cn.huiyin.complaint.automaticjoins;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.automatic-joins.*}. Whether it happens at all, and from which score on, administrators say.
 *
 * @param mostCases an incident that has so many cases grows by people alone; 2 to 200
 * @param mostAtOnce so many cases are looked at in one round; 1 to 500
 */
@ConfigurationProperties("huiyin.automatic-joins")
record AutomaticJoinSettings(
        @DefaultValue("20") int mostCases,
        @DefaultValue("50") int mostAtOnce) {

    AutomaticJoinSettings {
        if (mostCases < 2 || mostCases > 200) {
            throw new IllegalArgumentException(
                    "huiyin.automatic-joins.most-cases: %d (expected: 2 to 200)".formatted(mostCases));
        }
        if (mostAtOnce < 1 || mostAtOnce > 500) {
            throw new IllegalArgumentException(
                    "huiyin.automatic-joins.most-at-once: %d (expected: 1 to 500)".formatted(mostAtOnce));
        }
    }
}
