package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {

    @TempDir
    Path root;

    @Test
    void refusesAFolderThatIsNoClone() {
        assertThatThrownBy(() -> Checkout.at(root, Map.of()))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("no pom.xml");
    }

    @Test
    void keepsTestsApartFromARunningPlatformButSharesWhatIsBuilt() throws IOException {
        Files.createFile(root.resolve("pom.xml"));
        Checkout clone = Checkout.at(root, Map.of());

        Checkout tests = clone.apart("test");

        assertThat(tests.work()).isNotEqualTo(clone.work()).startsWith(clone.work());
        assertThat(tests.ledger().log("gateway")).isNotEqualTo(clone.ledger().log("gateway"));
        assertThat(tests.stamps()).isEqualTo(clone.stamps());
    }
}
