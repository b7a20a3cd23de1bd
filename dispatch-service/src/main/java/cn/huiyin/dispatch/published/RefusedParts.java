package cn.huiyin.dispatch.published;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.dispatch.pack.findings.PartFinding;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import cn.huiyin.platform.problem.ProblemException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a part, as the answer to the request that contained it. */
public final class RefusedParts {

    private RefusedParts() {}

    public static ProblemException problem(PartRefused refused) {
        ProblemException problem = ProblemException.of(
                ProblemType.INVALID_INPUT,
                "The part cannot be used: " + refused.partFindings().getFirst());
        for (PartFinding finding : refused.partFindings()) {
            problem = problem.at(pointer(finding), finding.code(), finding.detail());
        }
        return problem;
    }

    private static String pointer(PartFinding finding) {
        return Stream.concat(Stream.of("text"), finding.where().stream())
                .map(part -> part.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }
}
