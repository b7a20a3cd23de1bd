package cn.huiyin.complaint.cases.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** A district of two offices, two departments, one category and the two usual deadline classes. */
public final class TwoOffices implements DistrictCodes {

    @Override
    public Optional<Office> office(String code) {
        return Stream.of(Commands.OFFICE, Commands.OTHER_OFFICE)
                .filter(office -> office.code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<Category> category(String code) {
        return Optional.of(Commands.CATEGORY).filter(category -> category.code().equals(code));
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

    @Override
    public boolean knowsDeadlineClass(String code) {
        return code.equals("standard") || code.equals("urgent");
    }
}
