package cn.huiyin.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What a class of a {@code domain} package may depend on. */
final class DomainDependencies extends ArchCondition<JavaClass> {

    private static final String DOMAIN = ".domain";

    /** Our own module that reads names; it uses the JDK alone, which its own test sees to. */
    private static final String NAMES = "cn.huiyin.sourcenames";

    DomainDependencies() {
        super(
                "depend on the JDK, nullness and Bean Validation annotations, our names of sources and their own domain alone");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!isAllowed(type, target)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static boolean isAllowed(JavaClass type, JavaClass target) {
        String name = target.getPackageName();
        return target.isPrimitive()
                || name.startsWith("java.")
                || name.equals("org.jspecify.annotations")
                || name.equals("jakarta.validation.constraints")
                || name.equals(NAMES)
                || (name + ".").startsWith(ownDomain(type) + ".");
    }

    /** The package up to and with its last part called domain. */
    private static String ownDomain(JavaClass type) {
        String name = type.getPackageName();
        return name.substring(0, name.lastIndexOf(DOMAIN) + DOMAIN.length());
    }
}
