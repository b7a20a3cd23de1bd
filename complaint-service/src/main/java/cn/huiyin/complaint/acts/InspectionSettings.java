package cn.huiyin.complaint.acts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.inspections.*}.
 *
 * @param statedWithin how long ago an inspection may have been made when it is recorded
 */
@ConfigurationProperties("huiyin.inspections")
record InspectionSettings(@DefaultValue("3d") Duration statedWithin) {

    InspectionSettings {
        if (statedWithin.isNegative() || statedWithin.isZero()) {
            throw new IllegalArgumentException(
                    "huiyin.inspections.stated-within: %s (expected: more than nothing)".formatted(statedWithin));
        }
    }
}
