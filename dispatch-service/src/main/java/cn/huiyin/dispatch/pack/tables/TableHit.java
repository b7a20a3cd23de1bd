package cn.huiyin.dispatch.pack.tables;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.operaton.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.operaton.bpm.dmn.engine.delegate.DmnEvaluatedOutput;

/** A matching rule and its outputs; an empty cell is absent. */
record TableHit(String rule, Map<String, String> outputs) {

    static TableHit of(DmnEvaluatedDecisionRule rule) {
        return new TableHit(
                rule.getId(),
                rule.getOutputEntries().values().stream()
                        .filter(output -> output.getValue().getValue() instanceof String)
                        .collect(toUnmodifiableMap(DmnEvaluatedOutput::getOutputName, TableHit::text)));
    }

    String text(String output) {
        return outputs.getOrDefault(output, "");
    }

    private static String text(DmnEvaluatedOutput output) {
        return String.valueOf(output.getValue().getValue()).strip();
    }
}
