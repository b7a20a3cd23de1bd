package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Bounds;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.util.List;

/** The name of a river or lake at a place where a map writes it; a river has several. Only pages use it. */
public record WaterName(String name, String nameEn, Position position) {

    static List<WaterName> read(Path pack, Bounds bounds) {
        return PackTable.read(pack.resolve("waters.csv"), "name", "name_en", "lon", "lat").rows().stream()
                .map(row ->
                        new WaterName(row.required("name"), row.required("name_en"), OfficesFile.position(row, bounds)))
                .toList();
    }
}
