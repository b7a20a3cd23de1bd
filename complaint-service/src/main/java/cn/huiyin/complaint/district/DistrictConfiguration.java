package cn.huiyin.complaint.district;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.DistrictCode;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DistrictConfiguration {

    private static final String PREFIX_FORM = "[A-Z]{2}";

    @Bean
    District district(DistrictSettings settings) {
        var pack = settings.folder();
        return new District(numberPrefix(pack), boundary(pack), offices(pack), categories(pack));
    }

    @Bean
    DistrictCode districtCode(DistrictSettings settings) {
        return new DistrictCode(property(settings.folder(), "code", "[0-9]{6}", "six digits"));
    }

    private static String numberPrefix(Path pack) {
        return property(pack, "number-prefix", PREFIX_FORM, "two capital letters");
    }

    private static String property(Path pack, String name, String form, String expected) {
        var properties = new Properties();
        var file = pack.resolve("pack.properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new PackException(file + ": " + unreadable.getMessage() + " (expected: a readable file)");
        }
        var value = properties.getProperty(name, "");
        if (!value.matches(form)) {
            throw new PackException(file + ": " + name + ": \"" + value + "\" (expected: " + expected + ")");
        }
        return value;
    }

    private static PreparedGeometry boundary(Path pack) {
        var file = pack.resolve("boundary.geojson");
        try {
            var outline = new GeoJsonReader().read(Files.readString(file));
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

    private static List<Category> categories(Path pack) {
        return PackTable.read(pack.resolve("taxonomy.csv"), "code", "name").rows().stream()
                .map(row -> new Category(row.required("code"), row.required("name")))
                .toList();
    }
}
