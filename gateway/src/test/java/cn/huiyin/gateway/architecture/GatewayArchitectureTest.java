package cn.huiyin.gateway.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.gateway.GatewayApplication;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GatewayArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(GatewayApplication.class);
    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPackages(GatewayArchitectureTest.class.getPackageName() + ".broken");

    @ParameterizedTest(name = "no class {0}")
    @MethodSource("rules")
    void holdsInTheGateway(String fixture, ArchRule rule) {
        rule.check(GATEWAY);
    }

    @ParameterizedTest(name = "{0} is caught")
    @MethodSource("rules")
    void isSeenToBreakOnItsFixture(String fixture, ArchRule rule) {
        assertThatThrownBy(() -> rule.check(FIXTURES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fixture);
    }

    static Stream<Arguments> rules() {
        return GatewayRules.all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }
}
