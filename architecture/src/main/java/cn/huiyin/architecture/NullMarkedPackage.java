package cn.huiyin.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The package of a class says {@code @NullMarked}. */
final class NullMarkedPackage extends ArchCondition<JavaClass> {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    NullMarkedPackage() {
        super("lie in a package that is @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NULL_MARKED))
                .isPresent();
        if (!marked) {
            events.add(SimpleConditionEvent.violated(
                    type, "%s lies in a package without @NullMarked".formatted(type.getName())));
        }
    }
}
