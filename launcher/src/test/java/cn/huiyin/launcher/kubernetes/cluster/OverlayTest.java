package cn.huiyin.launcher.kubernetes.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.ProcessLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    private static final Pattern SECRET = Pattern.compile(" *- ([a-z-]+)=only-for-a-trial.*");

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

    /** A secret of the overlay for trials is known to everybody, and the realm on the machine has others. */
    @Test
    void replacesEverySecretOfTheOverlayForTrials(@TempDir Path clone) throws IOException {
        Path folder = written(clone);

        List<String> known = Files.readAllLines(Path.of("../k8s/overlays/local/kustomization.yaml")).stream()
                .map(line -> SECRET.matcher(line))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .toList();
        assertThat(known).hasSizeGreaterThan(4).allSatisfy(key -> assertThat(text(folder))
                .containsPattern("(?m)^" + key + "=(?!only-for-a-trial).+$"));
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

    private static String text(Path folder) {
        return Stream.of("complaint-service", "notify-service", "huiyin-broker")
                .map(name -> contentOf(folder.resolve(name + ".env").toFile(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
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
