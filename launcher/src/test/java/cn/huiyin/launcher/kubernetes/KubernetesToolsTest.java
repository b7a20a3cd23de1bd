package cn.huiyin.launcher.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KubernetesToolsTest {

    @TempDir
    private Path folder;

    @Test
    void hasNoFolderBeforeTheyAreCompiledAndSaysThatGoIsMissing() {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder.toString(), "PATH", "");
        KubernetesTools tools = new KubernetesTools(environment);

        assertThat(tools.folder()).isEmpty();
        assertThatThrownBy(() -> tools.makeOnce(new ProcessLedger(folder), environment, Progress.silent()))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("Go is missing");
        assertThat(tools.folder()).isEmpty();
    }

    @Test
    void findsWhatWasCompiledOnce() throws IOException {
        Path made = folder.resolve("huiyin").resolve("kubernetes-" + KubernetesTools.VERSION);
        Files.createDirectories(made);

        assertThat(new KubernetesTools(Map.of("XDG_CACHE_HOME", folder.toString())).folder())
                .contains(made);
    }
}
