package cn.huiyin.notify.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.huiyin.notify.NotifyServiceApplication;
import cn.huiyin.platform.architecture.ArchitectureRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotifyArchitectureTest {

    private static final String BROKEN = NotifyArchitectureTest.class.getPackageName() + ".broken";
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(NotifyServiceApplication.class);
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(BROKEN);

    @ParameterizedTest(name = "no class {0}")
    @MethodSource("rules")
    void holdsInTheService(String fixture, ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest(name = "{0} is caught")
    @MethodSource("rules")
    void isSeenToBreakOnItsFixture(String fixture, ArchRule rule) {
        assertThatThrownBy(() -> rule.check(FIXTURES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fixture);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheShapeOfTheHouse() {
        return ArchitectureRules.all(NotifyServiceApplication.class.getPackageName()).stream()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(SERVICE)));
    }

    static Stream<Arguments> rules() {
        return NotifyRules.all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }
}
