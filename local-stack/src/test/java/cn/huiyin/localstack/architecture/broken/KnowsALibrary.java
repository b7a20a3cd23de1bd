package cn.huiyin.localstack.architecture.broken;

import org.assertj.core.api.Assertions;

/** Breaks the rule that what ./run compiles by itself stands on the JDK alone. */
final class KnowsALibrary {

    private KnowsALibrary() {}

    static void check() {
        Assertions.assertThat(true).isTrue();
    }
}
