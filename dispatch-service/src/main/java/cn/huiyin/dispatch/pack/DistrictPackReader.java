package cn.huiyin.dispatch.pack;

import static java.util.stream.Collectors.toMap;

import cn.huiyin.dispatch.district.Bounds;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Lexicon;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a pack folder, every file of it, and checks what each row points to. */
public final class DistrictPackReader {

    private static final String OUTLINES = "offices.geojson";
    private static final String BOUNDARY = "boundary.geojson";

    private DistrictPackReader() {}

    /** @throws PackException naming file, line, column, value and what was expected, at the first thing that is wrong */
    public static DistrictPack read(Path pack) {
        PackProperties properties = PackProperties.read(pack);
        Bounds bounds = properties.bounds();
        List<Office> offices = OfficesFile.read(pack, bounds);
        List<Category> categories = TaxonomyFile.read(pack);
        Lexicon lexicon = LexiconFiles.read(pack, categories);
        Map<String, GeoJsonFile.Outline> outlines = GeoJsonFile.read(pack.resolve(OUTLINES));
        GeoJsonFile.Outline boundary = GeoJsonFile.read(pack.resolve(BOUNDARY)).get(properties.text("code"));
        if (boundary == null) {
            throw new PackException(BOUNDARY + ": code: none of \"" + properties.text("code")
                    + "\" (expected: the code of pack.properties)");
        }
        Map<OfficeCode, GeoJsonFile.Outline> byOffice = outlinesOf(offices, outlines);
        District district = new District(
                properties.text("code"),
                properties.text("name"),
                bounds,
                offices,
                categories,
                new JtsOutlines(boundary.geometry(), map(byOffice, GeoJsonFile.Outline::geometry)),
                PlaceFiles.read(pack, offices, bounds),
                new District.Rules(
                        lexicon,
                        ResponsibilityTable.read(pack, categories, departments(pack)),
                        UrgencyFile.read(pack, categories, lexicon),
                        properties.policy()));
        return new DistrictPack(
                properties.text("version"),
                district,
                DeadlineClassesFile.read(pack, "standard", "urgent"),
                boundary.json(),
                map(byOffice, GeoJsonFile.Outline::json));
    }

    private static Map<String, Department> departments(Path pack) {
        Map<String, Department> departments = new HashMap<>();
        for (Row row : PackTable.read(pack.resolve("departments.csv"), "code", "name", "name_en")
                .rows()) {
            String code = row.required("code");
            Department department = new Department(code, row.required("name"), row.required("name_en"));
            if (departments.put(code, department) != null) {
                throw row.wrong("code", "no second row of the same department");
            }
        }
        return departments;
    }

    private static Map<OfficeCode, GeoJsonFile.Outline> outlinesOf(
            List<Office> offices, Map<String, GeoJsonFile.Outline> outlines) {
        Map<OfficeCode, GeoJsonFile.Outline> byOffice = new LinkedHashMap<>();
        for (Office office : offices) {
            GeoJsonFile.Outline outline = outlines.get(office.code().value());
            if (outline == null) {
                throw new PackException(OUTLINES + ": code: none of \"" + office.code() + "\" (expected: an outline of "
                        + office.name() + ")");
            }
            byOffice.put(office.code(), outline);
        }
        return byOffice;
    }

    private static <T> Map<OfficeCode, T> map(
            Map<OfficeCode, GeoJsonFile.Outline> outlines, Function<GeoJsonFile.Outline, T> part) {
        return outlines.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> part.apply(entry.getValue())));
    }
}
