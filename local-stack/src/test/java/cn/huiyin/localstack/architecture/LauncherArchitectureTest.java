package cn.huiyin.localstack.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** ./run compiles the launcher with javac before Maven ever ran, so nothing but the JDK is on its class path. */
class LauncherArchitectureTest {

    private static final String ROOT = "cn.huiyin.localstack";

    /** The same folders that launch.sh leaves out. */
    private static final ArchRule STANDS_ON_THE_JDK_ALONE = classes()
            .that()
            .resideOutsideOfPackages(ROOT + ".testing..", ROOT + ".democlock..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "..", "java..", "javax..");

    @Test
    void whatRunCompilesStandsOnTheJdkAlone() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);

        assertThat(main).hasSizeGreaterThan(50);
        STANDS_ON_THE_JDK_ALONE.check(main);
    }

    @Test
    void theRuleSeesAClassThatBreaksIt() {
        JavaClasses broken = new ClassFileImporter().importPackages(ROOT + ".architecture.broken");

        assertThatThrownBy(() -> STANDS_ON_THE_JDK_ALONE.check(broken)).hasMessageContaining("KnowsALibrary");
    }
}
