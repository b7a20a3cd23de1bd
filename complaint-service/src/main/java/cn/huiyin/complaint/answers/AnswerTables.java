package cn.huiyin.complaint.answers;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code reply-templates.csv} of the district pack. */
record AnswerTables(List<Template> templates) {

    /** @param text 【】 marks what the officer fills in */
    record Template(String category, String name, String nameEn, String text) {

        /** A row is for a category and all below it. */
        boolean holdsFor(@Nullable Category one) {
            return one != null && (one.code().equals(category) || one.code().startsWith(category + "."));
        }
    }

    static AnswerTables read(Path pack) {
        return new AnswerTables(
                PackTable.read(pack.resolve("reply-templates.csv"), "category", "name", "name_en", "text", "source")
                        .rows()
                        .stream()
                        .map(row -> new Template(
                                row.required("category"),
                                row.required("name"),
                                row.required("name_en"),
                                row.required("text")))
                        .toList());
    }

    /** The closest to the category first. */
    List<Template> templates(@Nullable Category category) {
        return templates.stream()
                .filter(row -> row.holdsFor(category))
                .sorted(Comparator.comparing((Template row) -> row.category().length())
                        .reversed())
                .toList();
    }
}
