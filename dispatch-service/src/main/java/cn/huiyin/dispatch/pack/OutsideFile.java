package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.OutsideName;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.util.List;

/** outside.csv: other districts by their full and short names, and well-known places there. */
final class OutsideFile {

    private static final String DISTRICT = "district";
    private static final List<String> KINDS = List.of(DISTRICT, "street", "landmark");

    private OutsideFile() {}

    static List<OutsideName> read(PackTable table) {
        return table.rows().stream().map(OutsideFile::name).toList();
    }

    private static OutsideName name(Row row) {
        String kind = row.required("kind");
        if (!KINDS.contains(kind)) {
            throw row.wrong("kind", String.join(", ", KINDS));
        }
        return new OutsideName(row.required("name"), row.required("within"), kind.equals(DISTRICT));
    }
}
