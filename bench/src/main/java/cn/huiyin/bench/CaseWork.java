package cn.huiyin.bench;

import cn.huiyin.bench.Desk.Filed;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.console.StackFailure;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Complaints that the engine assigns by itself to an office of which we have an officer: found by filing each once.
 *
 * @param officer who accepts and answers it
 * @param body of the filing
 */
record CaseWork(DemoAccount officer, String body) {

    /** An answer of usual length, as the act's body. */
    static final String ANSWER = """
            {"act": "answer", "outcome": "supported", "text": "您反映的情况我们已到现场核实，责任单位已当场整改，我们会在本周内再次复查，如有反复请随时与我们联系。"}""".strip();

    private static final Duration DECISION_LIMIT = Duration.ofSeconds(30);

    static List<CaseWork> found(Desk desk, DecidedCases decided) {
        List<CaseWork> work = Complaints.bodies().stream()
                .flatMap(body -> tried(body, desk, decided))
                .toList();
        if (work.isEmpty()) {
            throw new StackFailure("The engine assigned none of the complaints to an office with a demo account.");
        }
        return work;
    }

    private static Stream<CaseWork> tried(String body, Desk desk, DecidedCases decided) {
        int before = decided.count();
        Filed filed = desk.file(body);
        decided.await(before + 1, DECISION_LIMIT);
        return desk.officerOf(filed.caseId()).map(officer -> new CaseWork(officer, body)).stream();
    }
}
