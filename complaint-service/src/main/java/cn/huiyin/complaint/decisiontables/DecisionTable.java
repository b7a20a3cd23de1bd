package cn.huiyin.complaint.decisiontables;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Arrays;

/** A table that administrators may change. */
enum DecisionTable {
    PERIODS("periods"),
    DEADLINE_CLASS("deadline-class"),
    RESPONSIBILITY("responsibility"),
    LEGAL_BASES("legal-bases");

    private final String code;

    DecisionTable(String code) {
        this.code = code;
    }

    /** @throws ProblemException not-found */
    static DecisionTable of(String code) {
        return Arrays.stream(values())
                .filter(table -> table.code.equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such table."));
    }

    String code() {
        return code;
    }

    /** Its file in the pack. */
    String file() {
        return code + ".dmn";
    }
}
