package cn.huiyin.launcher.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeProgramTest {

    @TempDir
    private Path folder;

    @Test
    void isNotThereBeforeItIsCompiledAndSaysThatGoIsMissing() {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.toString(), "PATH", "");
        ComposeProgram program = new ComposeProgram(environment);

        assertThatThrownBy(() -> program.makeOnce(new ProcessLedger(folder), environment))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("Go is missing");
        assertThat(program.path()).isEmpty();
    }
}
