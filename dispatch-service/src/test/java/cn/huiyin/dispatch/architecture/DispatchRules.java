package cn.huiyin.dispatch.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.huiyin.architecture.PackageRules;
import cn.huiyin.contracts.ReasonCode;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** The rules that hold this service together. */
final class DispatchRules {

    private static final String[] PURE = {"..engine..", "..district.."};

    /**
     * Pure rooms stay pure: geometry and decision tables come in through the ports of the district. Reasons are given in the
     * codes that other services read, and names of sources are read as there.
     */
    static final ArchRule ENGINE_KNOWS_THE_JDK_ALONE = classes()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..", "org.jspecify..", "cn.huiyin.sourcenames", "..engine..", "..district..")
                    .or(belongToAnyOf(ReasonCode.class)));

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
                "ReadsAFile", PackageRules.touchesNoFileAndNoNetwork(PURE),
                "AsksAClock", PackageRules.asksNoClock(PURE),
                "KnowsGeometry",
                        PackageRules.onlyUsedIn(
                                "..pack..", "org.locationtech..", "org.operaton..", "org.apache.commons.csv.."),
                "KnowsTheModel", PackageRules.onlyUsedIn("..embedding..", "ai.djl..", "ai.onnxruntime.."),
                "KnowsDecisions", FEATURES_DO_NOT_KNOW_EACH_OTHER);
    }

    private DispatchRules() {}
}
