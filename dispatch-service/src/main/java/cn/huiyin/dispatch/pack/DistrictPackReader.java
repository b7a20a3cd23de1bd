package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Lexicon;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Outlines;
import cn.huiyin.dispatch.pack.outlines.Outline;
import cn.huiyin.dispatch.pack.tables.DmnTables;
import cn.huiyin.dispatch.pack.tables.TableVocabulary;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads all files of a pack folder and checks every reference. */
public final class DistrictPackReader {

    private static final String OUTLINES = "offices.geojson";
    private static final String BOUNDARY = "boundary.geojson";

    private DistrictPackReader() {}

    /** @throws PackException naming file, line, column, value and what was expected, at the first thing that is wrong */
    public static DistrictPack read(Path pack) {
        PackProperties properties = PackProperties.read(pack);
        List<Office> offices = OfficesFile.read(pack, properties.bounds());
        Outline boundary = boundary(pack, properties);
        Map<OfficeCode, Outline> outlines = outlinesOf(offices, GeoJsonFile.read(pack.resolve(OUTLINES)));
        Outlines shapes = JtsOutlines.of(boundary, outlines);
        Map<String, Department> departments = departments(pack);
        PlaceTables places = PlaceTables.read(pack);
        return new DistrictPack(
                properties.text("version"),
                district(pack, properties, offices, shapes, places, departments),
                List.copyOf(departments.values()),
                DeadlineClassesFile.read(pack, "standard", "urgent"),
                boundary,
                outlines,
                places,
                WaterName.read(pack, properties.bounds()));
    }

    private static District district(
            Path pack,
            PackProperties properties,
            List<Office> offices,
            Outlines outlines,
            PlaceTables places,
            Map<String, Department> departments) {
        List<Category> categories = TaxonomyFile.read(pack);
        Lexicon lexicon = LexiconFiles.read(pack, categories);
        return new District(
                properties.text("code"),
                properties.text("name"),
                properties.bounds(),
                offices,
                categories,
                outlines,
                new PlaceFiles(properties.bounds(), offices, outlines).gazetteer(places, offices),
                new District.Rules(
                        lexicon,
                        DmnTables.ofPack(
                                properties.text("version"),
                                pack,
                                TableVocabulary.of(categories, offices, departments, lexicon.signNames())),
                        properties.policy(),
                        TextHeadFile.read(pack, categories)));
    }

    private static Outline boundary(Path pack, PackProperties properties) {
        String code = properties.text("code");
        return Optional.ofNullable(GeoJsonFile.read(pack.resolve(BOUNDARY)).get(code))
                .orElseThrow(() -> new PackException(
                        BOUNDARY + ": code: none of \"" + code + "\" (expected: the code of pack.properties)"));
    }

    private static Map<String, Department> departments(Path pack) {
        Map<String, Department> departments = new LinkedHashMap<>();
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

    private static Map<OfficeCode, Outline> outlinesOf(List<Office> offices, Map<String, Outline> outlines) {
        Map<OfficeCode, Outline> byOffice = new LinkedHashMap<>();
        for (Office office : offices) {
            Outline outline = outlines.get(office.code().value());
            if (outline == null) {
                throw new PackException(OUTLINES + ": code: none of \"" + office.code() + "\" (expected: an outline of "
                        + office.name() + ")");
            }
            byOffice.put(office.code(), outline);
        }
        return byOffice;
    }
}
