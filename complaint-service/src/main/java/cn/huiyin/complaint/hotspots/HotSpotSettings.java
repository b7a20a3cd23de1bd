package cn.huiyin.complaint.hotspots;

import cn.huiyin.complaint.hotspots.domain.RisingRate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.hot-spots.*}.
 *
 * @param recentDays the stretch that is compared with the one before it
 * @param pastDays length of the one before it
 * @param leastRecent fewer recent complaints never count as rising; at least 3, so that nobody is recognised by one
 * @param mostChance so improbable by chance alone must it be; small, since all sites of a district are looked at
 * @param nightWorkDays so many days of complaints speak about a permit
 * @param nightWorkThreshold so many complaints speak against it
 * @param nightWorkCategories the group of categories that counts for it
 * @param permitDepartment code of the department that grants permits for night work
 */
@ConfigurationProperties("huiyin.hot-spots")
record HotSpotSettings(
        @DefaultValue("14") int recentDays,
        @DefaultValue("84") int pastDays,
        @DefaultValue("5") int leastRecent,
        @DefaultValue("0.001") double mostChance,
        @DefaultValue("30") int nightWorkDays,
        @DefaultValue("5") int nightWorkThreshold,
        @DefaultValue("noise.construction") String nightWorkCategories,
        @DefaultValue("EEB") String permitDepartment) {

    HotSpotSettings {
        atLeast("recent-days", recentDays, 1);
        atLeast("past-days", pastDays, recentDays);
        atLeast("least-recent", leastRecent, 3);
        atLeast("night-work-days", nightWorkDays, 1);
        atLeast("night-work-threshold", nightWorkThreshold, 2);
        if (!(mostChance > 0 && mostChance < 1)) {
            throw new IllegalArgumentException(
                    "huiyin.hot-spots.most-chance: %s (expected: above 0, below 1)".formatted(mostChance));
        }
    }

    RisingRate rate() {
        return new RisingRate(recentDays, pastDays, leastRecent, mostChance);
    }

    private static void atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "huiyin.hot-spots.%s: %d (expected: >= %d)".formatted(name, value, least));
        }
    }
}
