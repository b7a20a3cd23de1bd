package cn.huiyin.launcher.kubernetes.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineStateTest {

    @Test
    void tellsWhatCameAndWhatWent() {
        MachineState before = new MachineState(Set.of("interface lo", "setting vm/overcommit_memory=0"));
        MachineState after = new MachineState(Set.of("interface lo", "setting vm/overcommit_memory=1"));

        assertThat(after.changedSince(before))
                .containsExactly("+ setting vm/overcommit_memory=1", "- setting vm/overcommit_memory=0");
        assertThat(before.changedSince(before)).isEmpty();
    }

    @Test
    void isReadAgainAsItWasKept(@TempDir Path folder) {
        Path file = folder.resolve("machine");
        MachineState state = new MachineState(Set.of("interface lo", "mount /"));

        state.write(file);

        assertThat(MachineState.kept(file)).contains(state);
        assertThat(MachineState.kept(folder.resolve("none"))).isEmpty();
    }
}
