package cn.huiyin.dispatch.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.dispatch.DispatchServiceApplication;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WithLocalStack
@ExtendWith(OutputCaptureExtension.class)
class BrokenPackStopsTheStartIT {

    @TempDir
    private Path folder;

    @Test
    void andNamesTheRow(CapturedOutput output) {
        Path broken = NananPack.copyWith(folder, "offices.csv", "500108006,", "50010,");
        Map<String, Object> settings =
                new HashMap<>(TestStack.of(BrokenPackStopsTheStartIT.class).settings());
        settings.put("huiyin.pack", broken.toString());
        settings.put("server.port", "0");

        assertThatThrownBy(() -> new SpringApplicationBuilder(DispatchServiceApplication.class)
                        .run(settings.entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                                .toArray(String[]::new)))
                .rootCause()
                .hasMessageContaining("offices.csv line 7: code: \"50010\" (expected: nine digits)");
        assertThat(output).contains("The district pack cannot be used: offices.csv line 7");
    }
}
