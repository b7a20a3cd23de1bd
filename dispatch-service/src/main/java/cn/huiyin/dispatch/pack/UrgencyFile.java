package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.Lexicon;
import cn.huiyin.dispatch.district.UrgencyRule;
import cn.huiyin.dispatch.district.UrgencyRule.Trigger;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** urgency.csv: what makes a case urgent. */
final class UrgencyFile {

    private UrgencyFile() {}

    static List<UrgencyRule> read(Path pack, List<Category> categories, Lexicon lexicon) {
        return PackTable.read(pack.resolve("urgency.csv"), "rule", "group", "trigger", "words").rows().stream()
                .map(row -> rule(row, categories, lexicon))
                .toList();
    }

    private static UrgencyRule rule(Row row, List<Category> categories, Lexicon lexicon) {
        String words = row.required("words");
        if (lexicon.set(words).isEmpty()) {
            throw row.wrong("words", "the name of a set in wordsets.csv");
        }
        Optional<CategoryCode> group = row.optional("group").map(CategoryCode::new);
        if (group.isPresent() && categories.stream().noneMatch(category -> category.isUnder(group.get()))) {
            throw row.wrong("group", "a code of taxonomy.csv, or empty");
        }
        return new UrgencyRule(row.required("rule"), group, Cells.oneOf(row, "trigger", Trigger.class), words);
    }
}
