package cn.huiyin.sourcenames.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import cn.huiyin.architecture.ModuleArchitecture;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** Domains of the services may use this module, so it may use nothing itself. */
class SourceNamesArchitectureTest extends ModuleArchitecture {

    private static final ArchRule KNOWS_THE_JDK_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "cn.huiyin.sourcenames");

    SourceNamesArchitectureTest() {
        super("cn.huiyin.sourcenames", Map.of("KnowsALibrary", KNOWS_THE_JDK_ALONE));
    }
}
