package cn.huiyin.dispatch.pack.tables;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionTableImpl;

/**
 * A checked decision table. Results are cached by the facts that the table uses, which are few, since the engine parses
 * each cell again (7 ms for a table of 55 rules).
 */
final class DmnTable {

    private static final int MOST_KEPT = 10_000;

    private final DmnDecision decision;
    private final Set<String> variables;
    private final Set<String> signs;
    private final Map<Map<String, Object>, List<TableHit>> kept = new ConcurrentHashMap<>();

    private DmnTable(DmnDecision decision, TableShape shape) {
        this.decision = decision;
        this.variables = shape.variables();
        this.signs = shape.quotedOf(FactNames.SIGNS);
    }

    /** @throws TableRefused when it cannot be used */
    static DmnTable read(TableKind kind, String dmn, TableVocabulary vocabulary) {
        DmnDecision decision = parse(kind, dmn);
        TableShape shape = TableShape.of((DmnDecisionTableImpl) decision.getDecisionLogic());
        List<TableFinding> findings = TableCheck.findings(kind, shape, vocabulary);
        if (!findings.isEmpty()) {
            throw new TableRefused(kind, findings);
        }
        return new DmnTable(decision, shape);
    }

    List<TableHit> hits(Map<String, Object> facts) {
        Map<String, Object> spokenOf = spokenOf(facts);
        List<TableHit> known = kept.get(spokenOf);
        if (known != null) {
            return known;
        }
        List<TableHit> hits = DmnRuntime.hits(decision, spokenOf);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(spokenOf, hits);
        return hits;
    }

    private Map<String, Object> spokenOf(Map<String, Object> facts) {
        Map<String, Object> spokenOf = new HashMap<>(facts);
        spokenOf.keySet().retainAll(variables);
        if (spokenOf.get(FactNames.SIGNS) instanceof List<?> all) {
            Set<Object> some = new HashSet<>(all);
            some.retainAll(signs);
            spokenOf.put(
                    FactNames.SIGNS,
                    some.stream().map(Object::toString).sorted().toList());
        }
        return Map.copyOf(spokenOf);
    }

    private static DmnDecision parse(TableKind kind, String dmn) {
        if (dmn.contains("<!DOCTYPE") || dmn.contains("<!ENTITY")) {
            throw refused(kind, "unreadable", "a document type (expected: none)");
        }
        DmnDecision decision;
        try {
            decision = DmnRuntime.engine()
                    .parseDecision(kind.code(), new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        } catch (RuntimeException unreadable) {
            throw refused(
                    kind, "unreadable", cause(unreadable) + " (expected: DMN with a decision " + kind.code() + ")");
        }
        if (!(decision.getDecisionLogic() instanceof DmnDecisionTableImpl)
                || !decision.getRequiredDecisions().isEmpty()) {
            throw refused(kind, "no-table", "(expected: one decision table that needs no other)");
        }
        return decision;
    }

    /** The innermost message names the line or the element. */
    private static String cause(Throwable failure) {
        Throwable inner = failure;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return String.valueOf(inner.getMessage());
    }

    private static TableRefused refused(TableKind kind, String code, String detail) {
        return new TableRefused(kind, List.of(TableFinding.ofTable(code, detail)));
    }
}
