package cn.huiyin.dispatch.pack;

import static java.util.stream.Collectors.toSet;

import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.util.Set;

/** The tables that the gazetteer is made of. */
public record PlaceTables(
        PackTable villages,
        PackTable gazetteer,
        PackTable wide,
        PackTable aliases,
        PackTable stations,
        PackTable outside) {

    private static final String NAME = "name";

    static PlaceTables read(Path pack) {
        return new PlaceTables(
                PackTable.read(pack.resolve("villages.csv"), NAME, "kind", "office_code", "alias"),
                PackTable.read(pack.resolve(GazetteerReader.FILE), GazetteerReader.COLUMNS),
                PackTable.read(pack.resolve("wide-places.csv"), NAME, "kind", "office_codes", "weights"),
                PackTable.read(pack.resolve("aliases.csv"), "alias", NAME, "match"),
                PackTable.read(pack.resolve("stations.csv"), NAME, "office_code", "certainty"),
                PackTable.read(pack.resolve("outside.csv"), NAME, "within", "kind"));
    }

    /** With other stops and landmarks; aliases of one that is gone are removed too. */
    PlaceTables with(PackTable changed) {
        Set<String> before = names(gazetteer);
        Set<String> after = names(changed);
        PackTable kept = new PackTable(
                aliases.file(),
                aliases.rows().stream()
                        .filter(row -> after.contains(row.text(NAME)) || !before.contains(row.text(NAME)))
                        .toList());
        return new PlaceTables(villages, changed, wide, kept, stations, outside);
    }

    static Set<String> names(PackTable table) {
        return table.rows().stream().map(row -> row.text(NAME)).collect(toSet());
    }
}
