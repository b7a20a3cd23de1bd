package cn.huiyin.dispatch.pack.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineConfiguration;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.operaton.bpm.dmn.feel.impl.FeelEngine;
import org.operaton.bpm.engine.variable.Variables;

/** The DMN engine; it has no state of tables or cases, so one instance is enough. */
final class DmnRuntime {

    private static final ThreadLocal<List<TableHit>> HITS = ThreadLocal.withInitial(List::of);
    private static final DefaultDmnEngineConfiguration CONFIGURATION = configuration();
    private static final DmnEngine ENGINE = CONFIGURATION.buildEngine();

    private DmnRuntime() {}

    static DmnEngine engine() {
        return ENGINE;
    }

    static FeelEngine feel() {
        return CONFIGURATION.getFeelEngine();
    }

    /** The matching rules with their ids, which the engine's own result lacks. */
    static List<TableHit> hits(DmnDecision table, Map<String, Object> facts) {
        HITS.set(List.of());
        ENGINE.evaluateDecisionTable(table, Variables.fromMap(facts));
        return HITS.get();
    }

    private static DefaultDmnEngineConfiguration configuration() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.customPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(DmnRuntime::keep)));
        return configuration;
    }

    private static void keep(DmnDecisionTableEvaluationEvent event) {
        HITS.set(event.getMatchingRules().stream().map(TableHit::of).toList());
    }
}
