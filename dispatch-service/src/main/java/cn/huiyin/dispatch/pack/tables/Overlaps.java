package cn.huiyin.dispatch.pack.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.operaton.bpm.model.dmn.HitPolicy;

/**
 * Finds rules of a UNIQUE table that can hold at the same time. Columns are compared one by one, so two columns about
 * the same fact count as independent; a table may be refused without need, but never accepted wrongly.
 */
final class Overlaps {

    private Overlaps() {}

    static List<TableFinding> of(TableShape shape, TableVocabulary vocabulary) {
        if (shape.hitPolicy() != HitPolicy.UNIQUE) {
            return List.of();
        }
        List<List<BitSet>> columns = IntStream.range(0, shape.inputs().size())
                .mapToObj(input -> column(shape, input, vocabulary))
                .toList();
        List<TableFinding> findings = new ArrayList<>();
        for (int one = 0; one < shape.rules().size(); one++) {
            for (int other = one + 1; other < shape.rules().size(); other++) {
                if (meet(columns, one, other)) {
                    findings.add(new TableFinding(
                            "overlap",
                            shape.rules().get(one).id(),
                            "",
                            shape.rules().get(other).id() + " (expected: no case for which both hold)"));
                }
            }
        }
        return findings;
    }

    private static boolean meet(List<List<BitSet>> columns, int one, int other) {
        return columns.stream().allMatch(rules -> rules.get(one).intersects(rules.get(other)));
    }

    /** For each rule the samples of this column that its cell matches. */
    private static List<BitSet> column(TableShape shape, int input, TableVocabulary vocabulary) {
        Set<Object> samples = Samples.of(shape, input, vocabulary);
        Map<String, BitSet> byText = new HashMap<>();
        return shape.cells(input)
                .map(cell -> byText.computeIfAbsent(cell.textOr("-"), text -> held(text, samples)))
                .toList();
    }

    private static BitSet held(String condition, Set<Object> samples) {
        BitSet held = new BitSet(samples.size());
        int at = 0;
        for (Object sample : samples) {
            held.set(at++, Samples.holds(condition, sample));
        }
        return held;
    }
}
