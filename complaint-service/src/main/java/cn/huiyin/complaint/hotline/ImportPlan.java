package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.tables.TableFile;
import cn.huiyin.complaint.tables.UnreadableTable;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How an import reads a file, determined before anything is registered. */
record ImportPlan(List<SheetPlan> sheets, Mapping mapping) {

    private static final int MAX_SHOWN = 12;

    /** @throws ProblemException invalid-input for a file that is no table, and for a mapping that names no column of it */
    static ImportPlan of(Path file, Mapping mapping) throws IOException {
        try (TableFile table = TableFile.open(file)) {
            ImportPlan plan = new ImportPlan(
                    table.sheets().stream()
                            .map(sheet -> SheetPlan.of(sheet, mapping))
                            .toList(),
                    mapping);
            plan.requireMappedColumns();
            return plan;
        } catch (UnreadableTable unreadable) {
            throw refused(String.valueOf(unreadable.getMessage()));
        }
    }

    /** @throws ProblemException invalid-input when no sheet holds orders */
    void requireOrders() {
        if (sheets.stream().anyMatch(sheet -> sheet.leftOut() == null)) {
            return;
        }
        List<Header> guesses =
                sheets.stream().map(SheetPlan::header).filter(Objects::nonNull).toList();
        Optional<String> damage =
                sheets.stream().map(SheetPlan::damage).filter(Objects::nonNull).findFirst();
        if (guesses.isEmpty()) {
            throw refused("The file is empty (expected: a header row and one row for each order).");
        }
        if (damage.isPresent()) {
            throw refused(damage.get());
        }
        throw refused(
                guesses.stream().noneMatch(guess -> guess.columns().anyKnown())
                        ? "The header row is missing: none of the first %d rows names a column that is known (expected: id or"
                                        .formatted(Header.SEARCHED_ROWS)
                                + " 工单编号, body or 内容, and others; or a mapping)."
                        : "The header row lacks a column (expected: one for the order number and one for title or text;"
                                + " it has: %s). Name the columns in a mapping if they are called otherwise."
                                        .formatted(shown(
                                                guesses.getFirst().columns().header())));
    }

    /** @throws ProblemException invalid-input when a column that is not read looks like one that should be */
    void requireAnswers() {
        List<String> questions = sheets.stream()
                .filter(sheet -> sheet.leftOut() == null)
                .flatMap(this::questions)
                .distinct()
                .toList();
        if (!questions.isEmpty()) {
            throw ProblemException.of(
                            ProblemType.INVALID_INPUT,
                            "Columns that are not read look like columns that should be: %s. Map each (field:column),"
                                            .formatted(String.join(", ", questions))
                                    + " or leave it out knowingly (ignore:column).")
                    .at("?mapping", "columns-in-question");
        }
    }

    private Stream<String> questions(SheetPlan sheet) {
        Columns columns = Objects.requireNonNull(sheet.header()).columns();
        return IntStream.range(0, columns.header().size())
                .filter(index -> !mapping.ignores(columns.header().get(index)))
                .boxed()
                .flatMap(index -> columns
                        .suggested(index)
                        .map(field -> "\"%s\" (%s?)".formatted(columns.header().get(index), field.code()))
                        .stream());
    }

    private void requireMappedColumns() {
        List<Columns> headers = sheets.stream()
                .map(SheetPlan::header)
                .filter(Objects::nonNull)
                .map(Header::columns)
                .toList();
        for (String column : mapping.columns().values()) {
            if (!headers.isEmpty()
                    && headers.stream().noneMatch(header -> header.find(column).isPresent())) {
                throw Mapping.wrong("mapping: the file has no column \"%s\" (it has: %s)"
                        .formatted(column, shown(headers.getFirst().header())));
            }
        }
    }

    private static ProblemException refused(String detail) {
        return ProblemException.of(ProblemType.INVALID_INPUT, detail);
    }

    private static String shown(List<String> header) {
        return header.stream().limit(MAX_SHOWN).collect(Collectors.joining(", "))
                + (header.size() > MAX_SHOWN ? ", …" : "");
    }
}
