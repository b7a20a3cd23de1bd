package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchSettingsTest {

    @Test
    void writeThePageOnlyWhenAsked() {
        assertThat(BenchSettings.of(List.of()).write()).isFalse();
        assertThat(BenchSettings.of(List.of("--quick", "--write")).write()).isTrue();
    }

    @Test
    void refuseAnOptionThatIsNone() {
        assertThatThrownBy(() -> BenchSettings.of(List.of("--fast")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("\"--fast\" is no option");
    }
}
