package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.services.ServiceKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchSettingsTest {

    @Test
    void measureAllPartsUnlessSomeAreNamed() {
        assertThat(BenchSettings.of(List.of()).parts()).containsExactlyInAnyOrder(Part.values());
        assertThat(BenchSettings.of(List.of("--only", "lifecycle,crowd")).parts())
                .containsExactlyInAnyOrder(Part.LIFECYCLE, Part.CROWD);
    }

    @Test
    void takeSecondsAndRoundsAndServicesToProfile() {
        BenchSettings settings = BenchSettings.of(
                List.of("--quick", "--seconds", "9", "--rounds", "3", "--profile", "gateway,complaint-service"));

        assertThat(settings.round()).isEqualTo(Duration.ofSeconds(9));
        assertThat(settings.rounds()).isEqualTo(3);
        assertThat(settings.profiled()).containsExactly(ServiceKind.GATEWAY, ServiceKind.COMPLAINT);
    }

    @Test
    void writeThePageOnlyWhenAsked() {
        assertThat(BenchSettings.of(List.of()).write()).isFalse();
        assertThat(BenchSettings.of(List.of("--quick", "--write")).write()).isTrue();
    }

    @Test
    void refuseAnOptionOrAPartThatIsNone() {
        assertThatThrownBy(() -> BenchSettings.of(List.of("--fast")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("'--fast'");
        assertThatThrownBy(() -> BenchSettings.of(List.of("--only", "speed")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("\"speed\" is no part");
    }
}
