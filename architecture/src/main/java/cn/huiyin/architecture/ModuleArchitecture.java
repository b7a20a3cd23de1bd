package cn.huiyin.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Checks a module: the rules of all modules, its own, and that each of its own is seen to break. The classes that break
 * them lie in the package {@code broken} below that of the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleArchitecture {

    private final String root;
    private final Map<String, ArchRule> own;
    private final JavaClasses module;
    private final JavaClasses fixtures;

    /**
     * @param root package of the module
     * @param own rules of this module alone, by the name of the class that breaks each
     */
    protected ModuleArchitecture(String root, Map<String, ArchRule> own) {
        this.root = root;
        this.own = Map.copyOf(own);
        this.module = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        this.fixtures = new ClassFileImporter().importPackages(getClass().getPackageName() + ".broken");
    }

    @TestFactory
    protected Stream<DynamicTest> keepsTheRulesOfAllModules() {
        return ArchitectureRules.all(root).stream()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(module)));
    }

    @TestFactory
    protected Stream<DynamicTest> keepsItsOwnRules() {
        return own.entrySet().stream()
                .map(rule -> dynamicTest(
                        "no class " + rule.getKey(), () -> rule.getValue().check(module)));
    }

    @TestFactory
    protected Stream<DynamicTest> seesEachOfItsOwnRulesBreak() {
        return own.entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey() + " is caught", () -> assertThatThrownBy(
                                () -> rule.getValue().check(fixtures))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining(rule.getKey())));
    }
}
