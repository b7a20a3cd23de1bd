package cn.huiyin.dispatch.pack.tables;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.operaton.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.operaton.bpm.model.dmn.HitPolicy;

/** The columns and cells of a table as texts. */
record TableShape(HitPolicy hitPolicy, List<Input> inputs, List<Output> outputs, List<Rule> rules) {

    /** @param language of its expression; null for the usual one */
    record Cell(@Nullable String text, @Nullable String language) {

        static Cell of(@Nullable DmnExpressionImpl expression) {
            return expression == null
                    ? new Cell(null, null)
                    : new Cell(expression.getExpression(), expression.getExpressionLanguage());
        }

        String textOr(String other) {
            return text == null || text.isBlank() ? other : text.strip();
        }
    }

    /** @param type as typeRef says it; empty when it does not */
    record Input(String label, Cell expression, String type) {}

    record Output(String label, String name) {}

    record Rule(String id, List<Cell> conditions, List<Cell> conclusions) {}

    static TableShape of(DmnDecisionTableImpl table) {
        return new TableShape(
                table.getHitPolicyHandler().getHitPolicyEntry().getHitPolicy(),
                table.getInputs().stream().map(TableShape::input).toList(),
                table.getOutputs().stream().map(TableShape::output).toList(),
                table.getRules().stream().map(TableShape::rule).toList());
    }

    /** The facts in the heads of its columns. */
    Set<String> variables() {
        return inputs.stream()
                .flatMap(input -> CellText.names(input.expression().textOr("")).stream())
                .collect(toUnmodifiableSet());
    }

    /** The quoted words in the columns of this fact. */
    Set<String> quotedOf(String variable) {
        return IntStream.range(0, inputs.size())
                .filter(at ->
                        CellText.names(inputs.get(at).expression().textOr("")).contains(variable))
                .boxed()
                .flatMap(at -> Stream.concat(Stream.of(inputs.get(at).expression()), cells(at)))
                .flatMap(cell -> CellText.quoted(cell.textOr("")).stream())
                .collect(toUnmodifiableSet());
    }

    Stream<Cell> cells(int input) {
        return rules.stream().filter(rule -> input < rule.conditions().size()).map(rule -> rule.conditions()
                .get(input));
    }

    private static Input input(DmnDecisionTableInputImpl input) {
        DmnExpressionImpl expression = input.getExpression();
        String type = Optional.ofNullable(expression)
                .map(DmnExpressionImpl::getTypeDefinition)
                .map(definition -> definition.getTypeName())
                .orElse("");
        Cell cell = Cell.of(expression);
        return new Input(label(input.getName(), cell.textOr("")), cell, type);
    }

    private static Output output(DmnDecisionTableOutputImpl output) {
        String name = Optional.ofNullable(output.getOutputName()).orElse("");
        return new Output(label(output.getName(), name), name);
    }

    private static String label(@Nullable String label, String otherwise) {
        return label == null || label.isBlank() ? otherwise : label;
    }

    private static Rule rule(DmnDecisionTableRuleImpl rule) {
        return new Rule(
                Optional.ofNullable(rule.getId()).orElse(""),
                rule.getConditions().stream().map(Cell::of).toList(),
                rule.getConclusions().stream().map(Cell::of).toList());
    }
}
