package cn.huiyin.launcher.kubernetes.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.ProcessLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    @Test
    void leadsTheServicesToTheMachinesBackingServicesByNamesOfTheCluster(@TempDir Path clone) throws IOException {
        Path folder = written(clone);

        assertThat(folder.resolve("complaint-service.env"))
                .content()
                .contains("mongodb-uri=mongodb://mongodb.huiyin-backing:27017/?directConnection=true\n");
        assertThat(folder.resolve("huiyin-broker.env"))
                .content()
                .isEqualTo("uri=amqp://huiyin:secret@rabbitmq.huiyin-backing:5672/huiyin\n");
        assertThat(folder.resolve("settings.env"))
                .content()
                .contains("HUIYIN_OIDC_ISSUER=http://127.0.0.1:8180/realms/huiyin\n")
                .contains("HUIYIN_ADDED=yes\n");
    }

    @Test
    void leavesNothingToFillIn(@TempDir Path clone) throws IOException {
        Path folder = written(clone);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern("\\{[a-z]+}"));
        }
        assertThat(folder.resolve("kustomization.yaml")).content().contains("- ../../../../k8s/overlays/local\n");
    }

    private static Path written(Path clone) {
        ClusterSettings settings = settings(clone);
        StackAddresses backing = new StackAddresses(
                "mongodb://127.0.0.1:27117/?directConnection=true",
                "amqp://huiyin:secret@127.0.0.1:5772/huiyin",
                "http://huiyin:secret@127.0.0.1:15772",
                "http://127.0.0.1:8180/realms/huiyin");
        return new Overlay(settings, backing, Secrets.of(clone.resolve("secrets")))
                .write(new Templates(settings, "token"), Map.of("HUIYIN_ADDED", "yes"));
    }

    private static ClusterSettings settings(Path clone) {
        Path work = clone.resolve(".local/k8s/cluster");
        return new ClusterSettings(
                clone, work, clone, 16443, 8080, new ProcessLedger(clone), Map.of(), Progress.silent());
    }
}
