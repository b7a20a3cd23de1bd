package cn.huiyin.complaint.district;

import cn.huiyin.complaint.cases.domain.AreaCode;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.DistrictCode;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.district.DistrictNames.Kind;
import cn.huiyin.platform.mongo.DatabaseOwner;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackSettings;
import cn.huiyin.platform.pack.PackTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DistrictConfiguration {

    private static final String PREFIX_FORM = "[A-Z]{2}";
    /** The name of the office itself in the responsibility table, which no office calls in. */
    private static final String OFFICE_OF_THE_PLACE = "TOWN";

    private static final String SOME_TEXT = ".*\\S.*";

    @Bean
    District district(DistrictSettings settings) {
        Path pack = settings.folder();
        return new District(numberPrefix(pack), boundary(pack), offices(pack), categories(pack), departments(pack));
    }

    @Bean
    DistrictCode districtCode(DistrictSettings settings) {
        return new DistrictCode(property(settings.folder(), "code", "[0-9]{6}", "six digits"));
    }

    @Bean
    DatabaseOwner databaseOwner(DistrictCode code) {
        return new DatabaseOwner("district " + code.value());
    }

    @Bean
    AreaCode areaCode(DistrictSettings settings) {
        return new AreaCode(property(settings.folder(), "area-code", "0[0-9]{2,3}", "an area code like 023"));
    }

    @Bean
    DistrictNames districtNames(DistrictSettings settings) {
        Path pack = settings.folder();
        DistrictNames.Name district = new DistrictNames.Name(
                property(pack, "name", SOME_TEXT, "a name"), property(pack, "name-en", SOME_TEXT, "a name"));
        return new DistrictNames(
                district,
                Map.of(
                        Kind.OFFICE, names(pack, "offices.csv", "code", "name"),
                        Kind.CATEGORY, names(pack, "taxonomy.csv", "code", "name"),
                        Kind.DEPARTMENT, names(pack, "departments.csv", "code", "name"),
                        Kind.URGENCY_RULE, names(pack, "urgency.csv", "rule", "reason"),
                        Kind.OUTSIDE_AREA, names(pack, "outside-areas.csv", "name", "name")));
    }

    @Bean
    RejectionReferrals rejectionReferrals(DistrictSettings settings) {
        return RejectionReferrals.read(settings.folder());
    }

    @Bean
    NoiseLimits noiseLimits(DistrictSettings settings) {
        return NoiseLimits.read(settings.folder());
    }

    @Bean
    Shortcomings shortcomings(DistrictSettings settings) {
        return Shortcomings.read(settings.folder());
    }

    private static Map<String, DistrictNames.Name> names(Path pack, String file, String code, String name) {
        return PackTable.read(pack.resolve(file), code, name, name + "_en").rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.required(code),
                        row -> new DistrictNames.Name(row.required(name), row.required(name + "_en"))));
    }

    private static String numberPrefix(Path pack) {
        return property(pack, "number-prefix", PREFIX_FORM, "two capital letters");
    }

    private static String property(Path pack, String name, String form, String expected) {
        return PackSettings.read(pack).matching(name, form, expected);
    }

    private static PreparedGeometry boundary(Path pack) {
        Path file = pack.resolve("boundary.geojson");
        try {
            Geometry outline = new GeoJsonReader().read(Files.readString(file));
            return PreparedGeometryFactory.prepare(outline.union());
        } catch (IOException | ParseException unreadable) {
            throw new PackException(file + ": " + unreadable.getMessage() + " (expected: a GeoJSON outline)");
        }
    }

    private static List<Office> offices(Path pack) {
        return PackTable.read(pack.resolve("offices.csv"), "code", "name").rows().stream()
                .map(row -> new Office(row.matching("code", "[0-9]{9}", "nine digits"), row.required("name")))
                .toList();
    }

    private static List<Department> departments(Path pack) {
        return PackTable.read(pack.resolve("departments.csv"), "code", "name").rows().stream()
                .map(row -> new Department(row.required("code"), row.required("name")))
                .filter(department -> !department.code().equals(OFFICE_OF_THE_PLACE))
                .toList();
    }

    private static List<Category> categories(Path pack) {
        return PackTable.read(pack.resolve("taxonomy.csv"), "code", "name").rows().stream()
                .map(row -> new Category(row.required("code"), row.required("name")))
                .toList();
    }
}
