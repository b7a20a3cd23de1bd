package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.OutsideName;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.util.List;
import java.util.stream.Stream;

/** outside.csv: other districts by their full and short names, and well-known places and metro stations there. */
final class OutsideFile {

    private static final String DISTRICT = "district";
    private static final String STATION = "station";
    private static final List<String> KINDS = List.of(DISTRICT, "street", "landmark", STATION);

    private OutsideFile() {}

    static List<OutsideName> read(PackTable table) {
        return table.rows().stream().flatMap(OutsideFile::names).toList();
    }

    private static Stream<OutsideName> names(Row row) {
        String kind = row.required("kind");
        if (!KINDS.contains(kind)) {
            throw row.wrong("kind", String.join(", ", KINDS));
        }
        String name = row.required("name");
        return (kind.equals(STATION) ? OtherNames.ways(name) : Stream.of(name))
                .map(way -> new OutsideName(way, row.required("within"), kind.equals(DISTRICT)));
    }
}
