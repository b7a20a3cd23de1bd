package cn.huiyin.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void givesDifferentFreePorts() {
        List<Integer> free = Ports.free(6);

        assertThat(free).doesNotHaveDuplicates().allMatch(Ports::isFree);
    }

    @Test
    void saysWhichPartWantsATakenPortAndHowToChooseAnother() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            int port = taken.getLocalPort();

            assertThat(Ports.accepts(port)).isTrue();
            assertThatThrownBy(() -> Ports.requireFree(port, "gateway", "HUIYIN_PORT"))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Port " + port + " (gateway) is in use")
                    .hasMessageContaining("HUIYIN_PORT=");
        }
    }

    @Test
    void proposesAPortThatExists() throws IOException {
        int highest = 65_535;

        assertThat(Ports.another(highest)).isBetween(1024, highest).isNotEqualTo(highest);
        assertThat(Ports.another(8080)).isEqualTo(9080);
    }

    @Test
    void takesTheUsualPortWithoutASetting() {
        assertThat(Ports.setting(Map.of(), "HUIYIN_PORT", 8080)).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "65535"})
    void takesAPortThatIsSet(String value) {
        assertThat(Ports.setting(Map.of("HUIYIN_PORT", value), "HUIYIN_PORT", 8080))
                .isEqualTo(Integer.parseInt(value));
        assertThatCode(() -> Ports.setting(Map.of("HUIYIN_PORT", value), "HUIYIN_PORT", 8080))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "", "-1", "99999999999"})
    void refusesWhatIsNoPort(String value) {
        assertThatThrownBy(() -> Ports.setting(Map.of("HUIYIN_PORT", value), "HUIYIN_PORT", 8080))
                .isInstanceOf(StackFailure.class)
                .hasMessage("HUIYIN_PORT=" + value + " is no port (expected: 1 to 65535).");
    }
}
