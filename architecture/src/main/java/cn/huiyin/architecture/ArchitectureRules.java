package cn.huiyin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The shape that every module keeps; {@link ModuleArchitecture} checks it. */
public final class ArchitectureRules {

    private static final String CONTROLLER = "org.springframework.stereotype.Controller";
    private static final String EMPTY_NAME = ".*(Util|Utils|Helper|Manager|Impl|Base)";

    private ArchitectureRules() {}

    /** Every rule, for a module whose features lie right below the root package. */
    public static List<ArchRule> all(String root) {
        return List.of(
                domainsKnowTheJdkAlone(),
                featuresAreFreeOfCycles(root),
                namesSayWhatTheyMean(),
                packagesAreNullMarked(),
                controllersAreHidden(),
                noPackageIsCalledCommon());
    }

    /**
     * A {@code domain} package uses the JDK, nullness annotations, our names of sources, and domain packages of the
     * same feature.
     */
    public static ArchRule domainsKnowTheJdkAlone() {
        return classes()
                .that()
                .resideInAPackage("..domain..")
                .should(new DomainDependencies())
                .allowEmptyShould(true)
                .because("a rule of the trade must outlive every library");
    }

    /** The packages right below the root do not depend on each other in a circle. */
    public static ArchRule featuresAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("features that need each other are one feature");
    }

    /** No class is called Util, Helper, Manager, Impl or Base. */
    public static ArchRule namesSayWhatTheyMean() {
        return noClasses()
                .should()
                .haveNameMatching(EMPTY_NAME)
                .because("such a name hides that nobody knows what the class is");
    }

    /** Every package has a package-info that is {@code @NullMarked}. */
    public static ArchRule packagesAreNullMarked() {
        return classes().should(new NullMarkedPackage()).because("null is told by the type");
    }

    /** Controllers are package-private: nobody but the framework calls them. */
    public static ArchRule controllersAreHidden() {
        return classes()
                .that()
                .areMetaAnnotatedWith(CONTROLLER)
                .or()
                .areAnnotatedWith(CONTROLLER)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .because("the framework alone calls them");
    }

    /** No package is called common, util or utils. */
    public static ArchRule noPackageIsCalledCommon() {
        return noClasses()
                .should()
                .resideInAnyPackage("..common..", "..util..", "..utils..", "..helper..", "..helpers..")
                .because("what has no better name has no home");
    }
}
