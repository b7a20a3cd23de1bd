package cn.huiyin.platform.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WrittenAdminLogTest {

    private static final Actor SOMEBODY = new Actor("s1", "安", Set.of(Role.ADMIN), null);

    private final WrittenAdminLog log = new WrittenAdminLog();

    @Test
    void writesAChangeDownBeforeItIsMadeAndThatItWasMade(CapturedOutput output) {
        int changed = log.recording(SOMEBODY, "replayed", "queue", Map.of("message", "all"), () -> {
            assertThat(output).contains("Administrator s1: replayed queue {message=all} begun");
            return 3;
        });

        assertThat(changed).isEqualTo(3);
        assertThat(output).contains("Administrator s1: replayed queue {message=all} done");
    }

    @Test
    void writesDownThatAChangeFailed(CapturedOutput output) {
        assertThatIllegalStateException()
                .isThrownBy(() -> log.recording(SOMEBODY, "replayed", "queue", Map.of(), () -> {
                    throw new IllegalStateException("broken");
                }));

        assertThat(output)
                .contains("Administrator s1: replayed queue {} failed")
                .doesNotContain("done");
    }
}
