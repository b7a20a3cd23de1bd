package cn.huiyin.complaint.answers;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables {@code legal-bases.csv} and {@code reply-templates.csv} of the district pack. */
record AnswerTables(List<Basis> bases, List<Template> templates) {

    private static final String DATE = "a date like 2026-08-15";

    /** A row for a category and all below it. */
    sealed interface Row {

        String category();

        default boolean holdsFor(@Nullable Category one) {
            return one != null && (one.code().equals(category()) || one.code().startsWith(category() + "."));
        }
    }

    /** @param until the last day on which it was in force; null while it is */
    record Basis(String category, LocalDate from, @Nullable LocalDate until, String text) implements Row {

        boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** @param text 【】 marks what the officer fills in */
    record Template(String category, String name, String text) implements Row {}

    static AnswerTables read(Path pack) {
        return new AnswerTables(
                PackTable.read(
                                pack.resolve("legal-bases.csv"),
                                "category",
                                "effective_from",
                                "effective_until",
                                "basis",
                                "source")
                        .rows()
                        .stream()
                        .map(AnswerTables::basis)
                        .toList(),
                PackTable.read(pack.resolve("reply-templates.csv"), "category", "name", "text", "source")
                        .rows()
                        .stream()
                        .map(row -> new Template(row.required("category"), row.required("name"), row.required("text")))
                        .toList());
    }

    private static Basis basis(PackTable.Row row) {
        return new Basis(
                row.required("category"),
                row.parsed("effective_from", LocalDate::parse, DATE),
                row.optional("effective_until").isEmpty()
                        ? null
                        : row.parsed("effective_until", LocalDate::parse, DATE),
                row.required("basis"));
    }

    /** What was in force on a day, the closest to the category first. */
    List<Basis> bases(@Nullable Category category, LocalDate day) {
        return closestFirst(bases.stream().filter(basis -> basis.inForceOn(day)), category);
    }

    /** The closest to the category first. */
    List<Template> templates(@Nullable Category category) {
        return closestFirst(templates.stream(), category);
    }

    private static <R extends Row> List<R> closestFirst(Stream<R> rows, @Nullable Category category) {
        return rows.filter(row -> row.holdsFor(category))
                .sorted(Comparator.comparing((R row) -> row.category().length()).reversed())
                .toList();
    }
}
