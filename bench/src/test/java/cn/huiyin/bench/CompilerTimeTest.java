package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompilerTimeTest {

    private static final String FIELDS = " S 1 77 77 0 -1 4194368 900 0 3 0 120 7 0 0 20 0 40 0 5512 2843344896 69000";

    @Test
    void addsUserAndSystemTimeOfACompilerAndNothingOfOtherThreads() {
        assertThat(CompilerTime.ofStat("91 (C2 CompilerThre)" + FIELDS)).isEqualTo(127);
        assertThat(CompilerTime.ofStat("92 (C1 CompilerThre)" + FIELDS)).isEqualTo(127);
        assertThat(CompilerTime.ofStat("93 (odd ) name)" + FIELDS)).isZero();
    }
}
