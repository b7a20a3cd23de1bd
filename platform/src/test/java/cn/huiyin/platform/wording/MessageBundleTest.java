package cn.huiyin.platform.wording;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageBundleTest {

    @Test
    void refusesAFileInWhichAKeyStandsTwice() {
        assertThatThrownBy(() -> MessageBundle.read("/wording", Locale.ENGLISH, ZoneOffset.UTC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"greeting\" (expected: once in the file)");
    }
}
