package cn.huiyin.gateway.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.huiyin.contracts.ProblemType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Architecture rules of the gateway alone. */
final class GatewayRules {

    /**
     * The gateway has no business rules and combines no answers, so it uses only the problem types of the contracts.
     */
    static final ArchRule KNOWS_NO_CASE = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are contracts other than problems",
                    type -> type.getPackageName().equals(ProblemType.class.getPackageName())
                            && !type.isEquivalentTo(ProblemType.class)));

    /** Event-loop threads are few and shared: blocking one delays all requests. */
    static final ArchRule NOBODY_WAITS = noClasses()
            .should()
            .callMethod(Mono.class, "block")
            .orShould()
            .callMethod(Flux.class, "blockLast")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    /** By the name of the class that breaks it. */
    static Map<String, ArchRule> all() {
        return Map.of(
                "KnowsACase", KNOWS_NO_CASE,
                "WaitsForTheDatabase", NOBODY_WAITS);
    }

    private GatewayRules() {}
}
