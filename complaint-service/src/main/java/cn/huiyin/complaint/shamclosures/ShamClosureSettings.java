package cn.huiyin.complaint.shamclosures;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.sham-closures.*}.
 *
 * @param window how long after the end of a case the same matter may not come again
 * @param lookBack how long before the later case an earlier one may have been registered
 * @param metres so far apart two points are one place
 */
@ConfigurationProperties("huiyin.sham-closures")
record ShamClosureSettings(
        @DefaultValue("7d") Duration window,
        @DefaultValue("180d") Duration lookBack,
        @DefaultValue("150") int metres) {}
