package cn.huiyin.complaint.cases.domain.acts;

import cn.huiyin.complaint.cases.domain.DistrictCodes;
import cn.huiyin.complaint.cases.domain.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the optional point of a command: both coordinates and inside the district, or neither. */
final class PointCheck {

    private PointCheck() {}

    static Optional<Refusal> refusal(DistrictCodes codes, @Nullable Double lon, @Nullable Double lat) {
        if ((lon == null) != (lat == null)) {
            return Optional.of(new Refusal(
                    Refusal.Kind.RULE,
                    "half-point",
                    "Half a point (expected: lon and lat, or neither).",
                    lon == null ? "lon" : "lat"));
        }
        return lon == null || lat == null || codes.contains(lon, lat)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.Kind.RULE, "outside-district", "The point is not inside the district.", "lon"));
    }
}
