package cn.huiyin.sourcenames.architecture.broken;

import com.tngtech.archunit.base.DescribedPredicate;

/** Breaks the rule that this module knows the JDK alone. */
abstract class KnowsALibrary extends DescribedPredicate<String> {

    KnowsALibrary() {
        super("a library");
    }
}
