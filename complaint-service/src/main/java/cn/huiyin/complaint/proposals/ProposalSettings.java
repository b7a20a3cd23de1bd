package cn.huiyin.complaint.proposals;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.proposals.*}.
 *
 * @param most so many are proposed for one case; 1 to 20
 * @param leastScore what is less probable is not proposed; above 0, below 1
 */
@ConfigurationProperties("huiyin.proposals")
record ProposalSettings(
        @DefaultValue("5") int most, @DefaultValue("0.45") double leastScore) {

    private static final int MOST_AT_ALL = 20;

    ProposalSettings {
        if (most < 1 || most > MOST_AT_ALL) {
            throw new IllegalArgumentException("huiyin.proposals.most: %d (expected: 1 to 20)".formatted(most));
        }
        if (!(leastScore > 0 && leastScore < 1)) {
            throw new IllegalArgumentException(
                    "huiyin.proposals.least-score: %s (expected: above 0, below 1)".formatted(leastScore));
        }
    }
}
