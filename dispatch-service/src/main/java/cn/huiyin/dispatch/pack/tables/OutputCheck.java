package cn.huiyin.dispatch.pack.tables;

import cn.huiyin.dispatch.pack.tables.TableShape.Cell;
import cn.huiyin.dispatch.pack.tables.TableShape.Output;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What may stand in the cells of an output. */
final class OutputCheck {

    private static final int LONGEST = 300;
    private static final Set<String> CLASSES = Set.of("standard", "urgent");
    private static final Set<String> QUOTES = Set.of("", "hour", FactNames.PERIOD);

    private OutputCheck() {}

    static Optional<TableFinding> finding(Output output, Cell cell, String rule, TableVocabulary vocabulary) {
        String text = cell.textOr("\"\"");
        if (!TableCheck.isFeel(cell) || !CellText.isOneText(text) || text.length() > LONGEST) {
            return Optional.of(new TableFinding(
                    "output-cell", rule, output.label(), text + " (expected: a text in quotation marks)"));
        }
        String value = CellText.quoted(text).getFirst().strip();
        return expected(output.name(), value, vocabulary)
                .map(expected -> new TableFinding(
                        "output-code", rule, output.label(), "\"" + value + "\" (expected: " + expected + ")"));
    }

    /** What was expected, when it is something else. */
    private static Optional<String> expected(String output, String value, TableVocabulary vocabulary) {
        return switch (output) {
            case "lead" -> unless(vocabulary.knowsDepartment(value), "a code of departments.csv");
            case "support" ->
                unless(
                        Arrays.stream(value.split(" "))
                                .filter(code -> !code.isBlank())
                                .allMatch(vocabulary::knowsDepartment),
                        "codes of departments.csv, parted by blanks");
            case "basis" -> unless(!value.isEmpty(), "a law, and the article where it is known");
            case "class" -> unless(CLASSES.contains(value), "standard or urgent");
            case "reason" -> unless(!value.isEmpty(), "a code of urgency.csv, or a sentence");
            case "quote" ->
                unless(
                        QUOTES.contains(value) || vocabulary.signs().contains(value),
                        "hour, period, a set of words, or nothing");
            case FactNames.PERIOD -> unless(value.matches("[a-z][a-z-]*"), "small letters and hyphens");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean right, String expected) {
        return right ? Optional.empty() : Optional.of(expected);
    }
}
