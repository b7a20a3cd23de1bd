package cn.huiyin.complaint.pack;

import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackSettings;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code tables.csv} of a pack, once; a wrong row stops the start. */
final class PackTables {

    private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
    private static final JsonMapper JSON = new JsonMapper();

    private PackTables() {}

    static PackOverview read(Path pack, boolean inEnglish) {
        PackSettings settings = PackSettings.read(pack);
        String language = inEnglish ? "_en" : "";
        List<PackOverview.Table> tables = PackTable.read(
                        pack.resolve("tables.csv"), "file", "name", "name_en", "as_of", "source", "source_en")
                .rows()
                .stream()
                .map(row -> new PackOverview.Table(
                        row.required("file"),
                        row.required("name" + language),
                        row.matching("as_of", DATE, "a year, month or day"),
                        row.required("source" + language),
                        rows(pack.resolve(row.required("file")))))
                .toList();
        return new PackOverview(
                settings.optional("code").orElse(""),
                settings.optional("version").orElse(""),
                tables);
    }

    private static @Nullable Integer rows(Path file) {
        String name = file.toString();
        if (name.endsWith(".csv")) {
            return PackTable.read(file).rows().size();
        }
        if (!Files.isReadable(file)) {
            throw new PackException(file + " (expected: a file, as tables.csv says)");
        }
        return name.endsWith(".geojson")
                ? JSON.readTree(file.toFile()).path("features").size()
                : null;
    }
}
