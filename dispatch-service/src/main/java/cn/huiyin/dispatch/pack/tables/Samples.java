package cn.huiyin.dispatch.pack.tables;

import cn.huiyin.dispatch.district.TableFacts;
import cn.huiyin.dispatch.pack.tables.TableShape.Input;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.operaton.bpm.engine.variable.Variables;

/** Values that distinguish the cells of a column: each text that a cell names, and one just above it. */
final class Samples {

    private static final String INPUT = "cellInput";
    /** Follows its text directly in the order of texts, so that open and closed ends of a range differ. */
    private static final String JUST_ABOVE = "\u0001";

    private Samples() {}

    static Map<String, Object> anyFacts() {
        return FactNames.named(
                new TableFacts(Optional.empty(), Optional.empty(), TableVocabulary.anOrdinaryNoon(), false, Set.of()),
                "");
    }

    static Set<Object> of(TableShape shape, int input, TableVocabulary vocabulary) {
        Input column = shape.inputs().get(input);
        if (column.type().equals("boolean")) {
            return Set.of(true, false);
        }
        Set<Object> samples = new TreeSet<>(Set.of("", JUST_ABOVE));
        vocabulary.codesOf(column.expression().textOr("")).ifPresent(samples::addAll);
        shape.cells(input)
                .flatMap(cell -> CellText.quoted(cell.textOr("")).stream())
                .flatMap(text -> Stream.of(text, text + JUST_ABOVE))
                .forEach(samples::add);
        return samples;
    }

    /** Whether a condition matches a value of its column. Most conditions are one text and need no engine. */
    static boolean holds(String condition, Object value) {
        if (CellText.isPlainList(condition)) {
            return CellText.quoted(condition).contains(String.valueOf(value));
        }
        return CellText.holdsAlways(condition)
                || DmnRuntime.feel()
                        .evaluateSimpleUnaryTests(
                                condition,
                                INPUT,
                                Variables.fromMap(new HashMap<>(Map.of(INPUT, value)))
                                        .asVariableContext());
    }

    static boolean isReadable(String condition, Input column) {
        boolean bool = column.type().equals("boolean");
        if (bool && !CellText.quoted(condition).isEmpty()
                || !bool
                        && condition.matches("(?s).*\\b(true|false)\\b.*")
                        && CellText.quoted(condition).isEmpty()) {
            return false;
        }
        try {
            holds(condition, bool ? true : "");
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
