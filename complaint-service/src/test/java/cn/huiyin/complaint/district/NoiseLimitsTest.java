package cn.huiyin.complaint.district;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.NoiseLimit;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoiseLimitsTest {

    private static final NoiseLimits LIMITS = NoiseLimits.read(Path.of("../packs/nanan"));

    @Test
    void changesFromDayToNightAt22AndBackAt6() {
        assertThat(social(2, "2026-11-24T21:59:59")).contains(new NoiseLimit(60, false, "GB 22337-2008"));
        assertThat(social(2, "2026-11-24T22:00:00")).contains(new NoiseLimit(50, true, "GB 22337-2008"));
        assertThat(social(2, "2026-11-25T05:59:59")).contains(new NoiseLimit(50, true, "GB 22337-2008"));
        assertThat(social(2, "2026-11-25T06:00:00")).contains(new NoiseLimit(60, false, "GB 22337-2008"));
    }

    @Test
    void takesTheStandardThatIsClosestToTheCategory() {
        assertThat(limit("noise.traffic.road", 4, "2026-11-24T23:00:00"))
                .contains(new NoiseLimit(55, true, "GB 3096-2008"));
        assertThat(limit("noise.construction.night", null, "2026-11-24T23:00:00"))
                .contains(new NoiseLimit(55, true, "GB 12523-2025"));
    }

    @Test
    void takesTheStandardThatWasInForceThatDay() {
        assertThat(limit("noise.construction.day", 2, "2025-12-31T23:59:59"))
                .map(NoiseLimit::standard)
                .contains("GB 12523-2011");
        assertThat(limit("noise.construction.day", 2, "2026-01-01T00:00:00"))
                .map(NoiseLimit::standard)
                .contains("GB 12523-2025");
    }

    @Test
    void knowsNoneWithoutAZoneACategoryOrNoise() {
        assertThat(social(null, "2026-11-24T23:00:00")).isEmpty();
        assertThat(limit("odour.cooking.restaurant", 2, "2026-11-24T23:00:00")).isEmpty();
        assertThat(LIMITS.at(null, 2, at("2026-11-24T23:00:00"))).isEmpty();
    }

    private static Optional<NoiseLimit> social(@Nullable Integer zone, String time) {
        return limit("noise.social.equipment", zone, time);
    }

    private static Optional<NoiseLimit> limit(String category, @Nullable Integer zone, String time) {
        return LIMITS.at(new Category(category, category), zone, at(time));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(DistrictDay.ZONE).toInstant();
    }
}
