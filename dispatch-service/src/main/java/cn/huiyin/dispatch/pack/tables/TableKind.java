package cn.huiyin.dispatch.pack.tables;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.operaton.bpm.model.dmn.HitPolicy;

/** A decision table of the district: its name, its outputs, and whether several rules may match. */
public enum TableKind {
    /** Which period, e.g. of exams 中高考, a day lies in. */
    PERIODS("periods", Set.of("period"), Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST)),
    /** The deadline class, with a reason for each rule that holds. */
    DEADLINE_CLASS(
            "deadline-class",
            Set.of("class", "reason", "quote"),
            Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.RULE_ORDER)),
    /** Who leads, who supports, what is done first, what is secured and by which standard it is measured. */
    RESPONSIBILITY(
            "responsibility",
            Set.of("lead", "support", "firstStep", "evidence", "standard", "source"),
            Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST)),
    /** On what law an answer rests, by the day of the act; all rules that hold, what is closest to the category first. */
    LEGAL_BASES("legal-bases", Set.of("basis", "source"), Set.of(HitPolicy.RULE_ORDER));

    private final String code;
    private final Set<String> outputs;
    private final Set<HitPolicy> hitPolicies;

    TableKind(String code, Set<String> outputs, Set<HitPolicy> hitPolicies) {
        this.code = code;
        this.outputs = outputs;
        this.hitPolicies = hitPolicies;
    }

    public static Optional<TableKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The id of its decision, and the name of its file. */
    public String code() {
        return code;
    }

    Set<String> outputs() {
        return outputs;
    }

    Set<HitPolicy> hitPolicies() {
        return hitPolicies;
    }
}
