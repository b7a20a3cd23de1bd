package cn.huiyin.localstack.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path work;

    @Test
    void areDrawnOnceAndKeptForTheirOwnerAlone() throws IOException {
        Secrets first = Secrets.of(work);

        assertThat(Secrets.of(work)).isEqualTo(first);
        assertThat(first.values().values()).doesNotHaveDuplicates().allMatch(secret -> secret.matches("[0-9a-f]{64}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work)))
                .isEqualTo("rwx------");
    }

    @Test
    void keepThePasswordThatABrokersDataWasMadeWith() throws IOException {
        Files.createDirectories(work.resolve("data").resolve("broker").resolve("mnesia"));

        assertThat(Secrets.of(work).values()).containsEntry(Secrets.BROKER, "huiyin");
    }

    @Test
    void keepTheOldOnesWhenOneIsAdded() throws IOException {
        Files.writeString(work.resolve("secrets.properties"), Secrets.HOTLINE + "=kept\n");

        Secrets secrets = Secrets.of(work);

        assertThat(secrets.values()).containsEntry(Secrets.HOTLINE, "kept").containsKey(Secrets.SERVICE_CLIENT);
        assertThat(Secrets.of(work)).isEqualTo(secrets);
    }

    @Test
    void yieldToTheEnvironment() {
        assertThat(Secrets.of(work).get(Secrets.HOTLINE, Map.of(Secrets.HOTLINE, "given")))
                .isEqualTo("given");
    }

    @Test
    void areNotPrinted() {
        Secrets secrets = Secrets.of(work);

        assertThat(secrets.toString()).doesNotContain(secrets.values().get(Secrets.HOTLINE));
    }
}
