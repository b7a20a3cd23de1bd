package cn.huiyin.dispatch.pack.tables;

import cn.huiyin.dispatch.pack.tables.TableShape.Cell;
import cn.huiyin.dispatch.pack.tables.TableShape.Input;
import cn.huiyin.dispatch.pack.tables.TableShape.Output;
import cn.huiyin.dispatch.pack.tables.TableShape.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.operaton.bpm.engine.variable.Variables;

/** Finds errors of a table before it is used, which the engine would report only at a case, or not at all. */
final class TableCheck {

    private static final int MOST_RULES = 500;
    private static final int MOST_COLUMNS = 30;
    private static final int LONGEST_CELL = 1000;
    private static final int MOST_FINDINGS = 20;

    private static final Set<String> LANGUAGES = Set.of(
            "feel",
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN14,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN15);
    private static final Set<String> TYPES = Set.of("string", "boolean");

    private final TableKind kind;
    private final TableShape shape;
    private final TableVocabulary vocabulary;
    private final List<TableFinding> findings = new ArrayList<>();

    private TableCheck(TableKind kind, TableShape shape, TableVocabulary vocabulary) {
        this.kind = kind;
        this.shape = shape;
        this.vocabulary = vocabulary;
    }

    /** Empty when the table can be used. */
    static List<TableFinding> findings(TableKind kind, TableShape shape, TableVocabulary vocabulary) {
        TableCheck check = new TableCheck(kind, shape, vocabulary);
        check.table();
        shape.inputs().forEach(check::input);
        if (check.findings.isEmpty()) {
            shape.rules().forEach(check::rule);
        }
        if (check.findings.isEmpty()) {
            check.findings.addAll(Overlaps.of(shape, vocabulary));
        }
        return check.findings.stream().limit(MOST_FINDINGS).toList();
    }

    private void table() {
        if (!kind.hitPolicies().contains(shape.hitPolicy())) {
            add("hit-policy", shape.hitPolicy() + " (expected: one of " + kind.hitPolicies() + ")");
        }
        int columns = shape.inputs().size() + shape.outputs().size();
        if (shape.rules().isEmpty() || shape.rules().size() > MOST_RULES || columns > MOST_COLUMNS) {
            add(
                    "size",
                    shape.rules().size() + " rules, " + columns + " columns (expected: 1 to " + MOST_RULES
                            + " rules, at most " + MOST_COLUMNS + " columns)");
        }
        Set<String> missing = new HashSet<>(kind.outputs());
        for (Output output : shape.outputs()) {
            if (!missing.remove(output.name())) {
                findings.add(new TableFinding(
                        "unknown-output",
                        "",
                        output.label(),
                        "\"" + output.name() + "\" (expected: each once of " + kind.outputs() + ")"));
            }
        }
        missing.forEach(name -> add("missing-output", name));
        Set<String> ids = new HashSet<>();
        shape.rules().stream()
                .filter(rule -> rule.id().isBlank() || !ids.add(rule.id()))
                .forEach(rule ->
                        findings.add(new TableFinding("rule-id", rule.id(), "", "(expected: an id of its own)")));
    }

    private void input(Input input) {
        String text = input.expression().textOr("");
        if (!isFeel(input.expression())) {
            column(input, "language", input.expression().language() + " (expected: FEEL)");
        } else if (!TYPES.contains(input.type())) {
            column(input, "input-type", "\"" + input.type() + "\" (expected: string or boolean)");
        } else if (text.isEmpty() || !FactNames.ALL.containsAll(CellText.names(text))) {
            column(input, "unknown-fact", "\"" + text + "\" (expected: of " + FactNames.ALL + ")");
        } else if (!hasValueOf(input.type(), text)) {
            column(
                    input,
                    "input-unreadable",
                    "\"" + text + "\" (expected: an expression of type " + input.type() + ")");
        } else {
            unknownCodes(input);
        }
    }

    /** Tried with the facts of an arbitrary case, since all facts are always present. */
    private boolean hasValueOf(String type, String text) {
        try {
            Object value = DmnRuntime.feel()
                    .evaluateSimpleExpression(
                            text, Variables.fromMap(Samples.anyFacts()).asVariableContext());
            return type.equals("boolean") ? value instanceof Boolean : value instanceof String;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private void unknownCodes(Input input) {
        String text = input.expression().textOr("");
        for (String variable : CellText.names(text)) {
            vocabulary.codesOf(variable).ifPresent(codes -> CellText.quoted(text).stream()
                    .filter(code -> variable.equals(FactNames.SIGNS) && !codes.contains(code))
                    .forEach(code -> column(input, "unknown-code", "\"" + code + "\" (expected: a set of words)")));
        }
    }

    private void rule(Rule rule) {
        if (rule.conditions().size() != shape.inputs().size()
                || rule.conclusions().size() != shape.outputs().size()) {
            findings.add(new TableFinding("cell-count", rule.id(), "", "(expected: a cell for each column)"));
            return;
        }
        for (int at = 0; at < shape.inputs().size(); at++) {
            condition(rule, shape.inputs().get(at), rule.conditions().get(at));
        }
        for (int at = 0; at < shape.outputs().size(); at++) {
            OutputCheck.finding(shape.outputs().get(at), rule.conclusions().get(at), rule.id(), vocabulary)
                    .ifPresent(findings::add);
        }
    }

    private void condition(Rule rule, Input input, Cell cell) {
        if (!isFeel(cell)) {
            cell(rule, input, "language", cell.language() + " (expected: FEEL)");
            return;
        }
        if (CellText.holdsAlways(cell.text())) {
            return;
        }
        String text = cell.textOr("");
        if (text.length() > LONGEST_CELL || !CellText.names(text).isEmpty() || !Samples.isReadable(text, input)) {
            cell(
                    rule,
                    input,
                    "cell-unreadable",
                    text + " (expected: texts in quotation marks, true, false, comparisons)");
        } else if (CellText.isListOfTexts(text)) {
            vocabulary.codesOf(input.expression().textOr("")).ifPresent(codes -> CellText.quoted(text).stream()
                    .filter(code -> !codes.contains(code) && !code.isEmpty())
                    .forEach(code ->
                            cell(rule, input, "unknown-code", "\"" + code + "\" (expected: a code of the pack)")));
        }
    }

    static boolean isFeel(Cell cell) {
        return cell.language() == null || LANGUAGES.contains(cell.language());
    }

    private void add(String code, String detail) {
        findings.add(TableFinding.ofTable(code, detail));
    }

    private void column(Input input, String code, String detail) {
        findings.add(new TableFinding(code, "", input.label(), detail));
    }

    private void cell(Rule rule, Input input, String code, String detail) {
        findings.add(new TableFinding(code, rule.id(), input.label(), detail));
    }
}
