package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Bounds;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** offices.csv: the street offices and towns. */
final class OfficesFile {

    private OfficesFile() {}

    static List<Office> read(Path pack, Bounds bounds) {
        Set<String> seen = new HashSet<>();
        List<Row> rows = PackTable.read(
                        pack.resolve("offices.csv"), "code", "name", "name_en", "kind", "short_name", "lon", "lat")
                .rows();
        return rows.stream().map(row -> office(row, bounds, seen)).toList();
    }

    private static Office office(Row row, Bounds bounds, Set<String> seen) {
        String code = row.matching("code", "\\d{9}", "nine digits");
        if (!seen.add(code)) {
            throw row.wrong("code", "no second row of the same office");
        }
        return new Office(
                new OfficeCode(code),
                row.required("name"),
                row.required("name_en"),
                Cells.oneOf(row, "kind", Office.Kind.class),
                row.optional("short_name").orElse(""),
                position(row, bounds));
    }

    /** A point inside the box of the district; swapped numbers are reported as such. */
    static Position position(Row row, Bounds bounds) {
        Position position = new Position(Cells.number(row, "lon", -180, 180), Cells.number(row, "lat", -180, 180));
        if (bounds.looksSwapped(position)) {
            throw row.wrong("lon", "longitude; longitude and latitude look swapped");
        }
        if (!bounds.contains(position)) {
            throw row.wrong("lon", "a point inside the bounds of pack.properties");
        }
        return position;
    }
}
