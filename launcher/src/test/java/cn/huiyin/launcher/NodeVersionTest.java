package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeVersionTest {

    @ParameterizedTest
    @CsvSource({
        "20.19.0, 20.19, true",
        "20.19,   20.19, true",
        "20.18.9, 20.19, false",
        "20.9.0,  20.19, false",
        "22.0.0,  20.19, true",
        "9.99.9,  20.19, false",
        "20,      20.19, false",
        "21.0.0-rc.1, 20.19, true"
    })
    void comparesNumberByNumber(String version, String least, boolean enough) {
        assertThat(NodeVersion.isAtLeast(version, least)).isEqualTo(enough);
    }

    @Test
    void isNoneWithoutNodeOnThePath() {
        assertThat(NodeVersion.installed(Map.of("PATH", "/nowhere"))).isEmpty();
    }
}
