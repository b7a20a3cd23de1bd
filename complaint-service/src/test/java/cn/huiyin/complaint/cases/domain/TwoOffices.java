package cn.huiyin.complaint.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A district of two offices, two departments, two categories and the two usual deadline classes. */
public final class TwoOffices implements DistrictCodes {

    @Override
    public Optional<Office> office(String code) {
        return Stream.of(Commands.OFFICE, Commands.OTHER_OFFICE)
                .filter(office -> office.code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<Category> category(String code) {
        return Stream.of(Commands.CATEGORY, Commands.OTHER_CATEGORY)
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<Department> department(String code) {
        return Stream.of(Commands.DEPARTMENT, Commands.OTHER_DEPARTMENT)
                .filter(department -> department.code().equals(code))
                .findFirst();
    }

    @Override
    public Duration longestStatedAgo() {
        return Duration.ofDays(3);
    }

    /** One for all categories, and one for the first. */
    @Override
    public List<String> shortcomings(@Nullable Category category) {
        return Commands.CATEGORY.equals(category) ? List.of("came-back", "still-at-night") : List.of("came-back");
    }

    /** East of the Greenwich meridian. */
    @Override
    public boolean contains(double lon, double lat) {
        return lon >= 0;
    }

    /** In the other office. */
    @Override
    public boolean headApprovesAnswers(Office office) {
        return office.equals(Commands.OTHER_OFFICE);
    }

    /** In the second zone always the one of the night, in the first that of the hour, in others none. */
    @Override
    public Optional<NoiseLimit> noiseLimit(@Nullable Category category, @Nullable Integer zoneClass, Instant at) {
        if (zoneClass == null || zoneClass == 0 || zoneClass > 2) {
            return Optional.empty();
        }
        int hour = at.atZone(ZoneId.of("Asia/Shanghai")).getHour();
        boolean night = zoneClass == 2 || hour >= 22 || hour < 6;
        return Optional.of(new NoiseLimit(night ? 50 : 60, night, "GB 22337-2008"));
    }

    @Override
    public boolean knowsDeadlineClass(String code) {
        return code.equals("standard") || code.equals("urgent");
    }
}
