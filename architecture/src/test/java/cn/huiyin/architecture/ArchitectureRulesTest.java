package cn.huiyin.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTest {

    private static final String BROKEN = ArchitectureRulesTest.class.getPackageName() + ".broken";
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(BROKEN);

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of("KnowsALibrary", ArchitectureRules.domainsKnowTheJdkAlone()),
                Arguments.of("KnowsItsNeighbour", ArchitectureRules.domainsKnowTheJdkAlone()),
                Arguments.of("KnowsTheSouth", ArchitectureRules.featuresAreFreeOfCycles(BROKEN)),
                Arguments.of("CaseManager", ArchitectureRules.namesSayWhatTheyMean()),
                Arguments.of("Leftover", ArchitectureRules.packagesAreNullMarked()),
                Arguments.of("OpenController", ArchitectureRules.controllersAreHidden()),
                Arguments.of("Leftover", ArchitectureRules.noPackageIsCalledCommon()));
    }

    @ParameterizedTest(name = "{0} is caught")
    @MethodSource("breaches")
    void isSeenToBreakOnItsFixture(String fixture, ArchRule rule) {
        assertThatThrownBy(() -> rule.check(FIXTURES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fixture);
    }

    @Test
    void leavesNoRuleWithoutAFixture() {
        assertThat(breaches().map(breach -> ((ArchRule) breach.get()[1]).getDescription()))
                .containsAll(ArchitectureRules.all(BROKEN).stream()
                        .map(ArchRule::getDescription)
                        .toList());
    }
}
