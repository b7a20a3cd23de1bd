package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
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

    /** In the second zone alone, and always the one of the night. */
    @Override
    public Optional<NoiseLimit> noiseLimit(@Nullable Category category, @Nullable Integer zoneClass, Instant at) {
        return Optional.ofNullable(zoneClass)
                .filter(zone -> zone == 2)
                .map(_ -> new NoiseLimit(50, true, "GB 22337-2008"));
    }

    @Override
    public boolean knowsDeadlineClass(String code) {
        return code.equals("standard") || code.equals("urgent");
    }
}
