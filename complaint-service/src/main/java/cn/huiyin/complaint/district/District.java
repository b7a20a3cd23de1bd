package cn.huiyin.complaint.district;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.Office;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;

/** The district that this installation serves. */
public final class District {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final String numberPrefix;
    private final PreparedGeometry boundary;
    private final Map<String, Office> offices;
    private final Map<String, Category> categories;
    private final Map<String, Department> departments;

    District(
            String numberPrefix,
            PreparedGeometry boundary,
            List<Office> offices,
            List<Category> categories,
            List<Department> departments) {
        this.numberPrefix = numberPrefix;
        this.boundary = boundary;
        this.offices = offices.stream().collect(Collectors.toMap(Office::code, Function.identity()));
        this.categories = categories.stream().collect(Collectors.toMap(Category::code, Function.identity()));
        this.departments = departments.stream().collect(Collectors.toMap(Department::code, Function.identity()));
    }

    /** Two capital letters that begin every case number, e.g. {@code NA}. */
    public String numberPrefix() {
        return numberPrefix;
    }

    public Optional<Office> office(String code) {
        return Optional.ofNullable(offices.get(code));
    }

    public Collection<Office> offices() {
        return List.copyOf(offices.values());
    }

    public Optional<Category> category(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    /** A bureau that an office may call in. */
    public Optional<Department> department(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    /** The category of this code or of this name, e.g. 夜间施工噪声. */
    public Optional<Category> categoryCalled(String codeOrName) {
        return category(codeOrName).or(() -> categories.values().stream()
                .filter(category -> category.name().equals(codeOrName))
                .findFirst());
    }

    /** Whether a point (WGS84 degrees) lies inside the district's outline, its border included. */
    public boolean contains(double lon, double lat) {
        return boundary.covers(GEOMETRY.createPoint(new Coordinate(lon, lat)));
    }
}
