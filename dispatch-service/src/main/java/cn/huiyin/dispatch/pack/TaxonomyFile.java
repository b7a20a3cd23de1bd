package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Category.Branch;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** taxonomy.csv: the categories, each with its branch. */
final class TaxonomyFile {

    private TaxonomyFile() {}

    static List<Category> read(Path pack) {
        Set<String> seen = new HashSet<>();
        return PackTable.read(
                        pack.resolve("taxonomy.csv"),
                        "code",
                        "name",
                        "name_en",
                        "group",
                        "group_name",
                        "group_name_en",
                        "subgroup",
                        "subgroup_name",
                        "subgroup_name_en",
                        "night_sensitive")
                .rows()
                .stream()
                .map(row -> category(row, seen))
                .toList();
    }

    private static Category category(Row row, Set<String> seen) {
        String code = row.required("code");
        Branch group = branch(row, "group");
        if (!code.startsWith(group.code() + ".")) {
            throw row.wrong("code", "a code that begins with its group, " + group.code() + ".");
        }
        if (!seen.add(code)) {
            throw row.wrong("code", "no second row of the same category");
        }
        return new Category(
                new CategoryCode(code),
                row.required("name"),
                row.required("name_en"),
                group,
                row.optional("subgroup").isEmpty() ? Optional.empty() : Optional.of(branch(row, "subgroup")),
                Cells.yesNo(row, "night_sensitive"));
    }

    private static Branch branch(Row row, String column) {
        return new Branch(
                new CategoryCode(row.required(column)),
                row.required(column + "_name"),
                row.required(column + "_name_en"));
    }
}
