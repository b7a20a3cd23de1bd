package cn.huiyin.launcher.kubernetes.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class KernelFileTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsASettingToItsEnd() throws IOException {
        assertThat(KernelFile.read(Path.of("/proc/sys/kernel/pid_max")).strip()).hasSizeGreaterThan(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsAnOrdinaryFileWhole() throws IOException {
        Path file = Path.of("/proc/self/mounts");

        assertThat(KernelFile.read(file)).isEqualTo(Files.readString(file));
    }
}
