package cn.huiyin.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.huiyin.launcher.kubernetes.KubernetesTools;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Renders each overlay and asks a real API server, strictly, whether it would take it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManifestsIT {

    private static final Path WRONG = Manifests.FOLDER.resolve("src/test/resources/wrong");

    private Optional<Path> kubectl = Optional.empty();
    private Optional<ApiServer> server = Optional.empty();

    @BeforeAll
    void start() {
        Optional<Path> tools = new KubernetesTools(System.getenv()).folder();
        kubectl = Manifests.kubectl(tools);
        server = tools.map(ApiServer::started);
        server.ifPresent(started -> OperatorKinds.definitions().forEach(started::define));
    }

    @AfterAll
    void stop() {
        server.ifPresent(ApiServer::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "district", "city"})
    void apiServerTakesOverlay(String overlay) {
        ApiServer asked = apiServer();

        List<GenericKubernetesResource> resources = rendered(overlay);

        assertThat(refusals(asked, resources)).isEmpty();
        assertThat(resources).hasSizeGreaterThan(20);
    }

    /** A deployment is taken whatever its pods are: only a pod itself is refused. */
    @ParameterizedTest
    @ValueSource(strings = {"local", "district", "city"})
    void apiServerTakesPodsOfOverlayUnderItsPodSecurity(String overlay) {
        ApiServer asked = apiServer();
        List<GenericKubernetesResource> resources = rendered(overlay);
        List<GenericKubernetesResource> pods =
                resources.stream().flatMap(Pods::ofTemplate).toList();

        assertThat(pods).hasSizeGreaterThanOrEqualTo(5);
        assertThat(refusals(
                        asked,
                        Stream.concat(resources.stream().filter(ManifestsIT::isNamespace), pods.stream())
                                .toList()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "district", "city"})
    void overlayKeepsOurRules(String overlay) {
        assertThat(new OwnRules(rendered(overlay)).findings()).isEmpty();
    }

    static List<Path> wrongManifests() throws IOException {
        try (Stream<Path> files = Files.list(WRONG)) {
            return files.sorted().toList();
        }
    }

    /** Each file says in its first line how it is refused. */
    @ParameterizedTest
    @MethodSource("wrongManifests")
    void wrongManifestIsRefusedForTheNamedReason(Path file) throws IOException {
        ApiServer asked = apiServer();
        String text = Files.readString(file);
        String reason = text.lines().findFirst().orElseThrow().replace("# refused: ", "");
        List<GenericKubernetesResource> resources = Manifests.read(text);
        refusals(
                asked,
                rendered("district").stream().filter(ManifestsIT::isNamespace).toList());

        List<String> found = new ArrayList<>(refusals(asked, resources));
        found.addAll(
                refusals(asked, resources.stream().flatMap(Pods::ofTemplate).toList()));
        found.addAll(new OwnRules(resources).findings());

        assertThat(found).anyMatch(finding -> finding.contains(reason));
    }

    @Test
    void wrongManifestsAreThere() throws IOException {
        assertThat(wrongManifests()).hasSizeGreaterThanOrEqualTo(12);
    }

    private List<GenericKubernetesResource> rendered(String overlay) {
        assumeTrue(kubectl.isPresent(), "kubectl is neither compiled nor on the PATH: no manifest is rendered");
        Path folder = Manifests.FOLDER.resolve("overlays").resolve(overlay);
        return Manifests.rendered(kubectl.orElseThrow(), folder).stream()
                .sorted(Comparator.comparing(resource -> !isNamespace(resource)))
                .toList();
    }

    private ApiServer apiServer() {
        assumeTrue(
                server.isPresent(),
                "API server " + KubernetesTools.VERSION
                        + " is not compiled for this user (./test does it where Go is installed): not asked");
        return server.orElseThrow();
    }

    private static List<String> refusals(ApiServer server, List<GenericKubernetesResource> resources) {
        return resources.stream().map(server::refusal).flatMap(Optional::stream).toList();
    }

    private static boolean isNamespace(GenericKubernetesResource resource) {
        return resource.getKind().equals("Namespace");
    }
}
