package cn.huiyin.dispatch.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.huiyin.contracts.ReasonCode;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;

/** The rules that hold this service together. */
final class DispatchRules {

    private static final String[] PURE = {"..engine..", "..district.."};

    /**
     * Pure rooms stay pure: geometry and decision tables come in through the ports of the district. Reasons are given in the
     * codes that other services read.
     */
    static final ArchRule ENGINE_KNOWS_THE_JDK_ALONE = classes()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "..engine..", "..district..")
                    .or(belongToAnyOf(ReasonCode.class)));

    static final ArchRule ENGINE_TOUCHES_NO_FILE_AND_NO_NETWORK = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.net..");

    /** The time of a decision is the time of the complaint. */
    static final ArchRule ENGINE_ASKS_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    static final ArchRule ONLY_THE_PACK_KNOWS_GEOMETRY_AND_DECISION_TABLES = noClasses()
            .that()
            .resideOutsideOfPackage("..pack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.locationtech..", "org.operaton..", "org.apache.commons.csv..");

    static final ArchRule FEATURES_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("..map..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..decisions..");

    /** By name, so that a test can show that none is forgotten. */
    static Map<String, ArchRule> all() {
        return Map.of(
                "KnowsALibrary", ENGINE_KNOWS_THE_JDK_ALONE,
                "ReadsAFile", ENGINE_TOUCHES_NO_FILE_AND_NO_NETWORK,
                "AsksAClock", ENGINE_ASKS_NO_CLOCK,
                "KnowsGeometry", ONLY_THE_PACK_KNOWS_GEOMETRY_AND_DECISION_TABLES,
                "KnowsDecisions", FEATURES_DO_NOT_KNOW_EACH_OTHER);
    }

    private DispatchRules() {}
}
