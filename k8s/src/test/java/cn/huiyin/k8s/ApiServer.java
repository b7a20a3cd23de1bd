package cn.huiyin.k8s;

import cn.huiyin.launcher.kubernetes.KubernetesTools;
import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubeapitest.KubeAPIServer;
import io.fabric8.kubeapitest.KubeAPIServerConfigBuilder;
import io.fabric8.kubeapitest.KubeAPITestException;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.GenericKubernetesResourceList;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.FieldValidateable.Validation;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.NonDeletingOperation;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A real etcd and API server, without nodes: what they take, a cluster takes. */
final class ApiServer implements AutoCloseable {

    private static final int ATTEMPTS = 3;

    private final KubeAPIServer server;
    private final KubernetesClient client;

    private ApiServer(KubeAPIServer server) {
        this.server = server;
        this.client = new KubernetesClientBuilder()
                .withConfig(Config.fromKubeconfig(server.getKubeConfigYaml()))
                .build();
    }

    /** Its ports are chosen before they are taken. Where another process came between, others are chosen. */
    static ApiServer started(Path tools) {
        for (int attempt = 1; ; attempt++) {
            KubeAPIServer server = new KubeAPIServer(KubeAPIServerConfigBuilder.anAPIServerConfig()
                    .withOfflineMode(true)
                    .withTestDir(workFolder(tools).toString())
                    .withApiServerVersion(KubernetesTools.VERSION)
                    .withUpdateKubeConfig(false)
                    .build());
            try {
                server.start();
                return new ApiServer(server);
            } catch (KubeAPITestException failed) {
                server.stop();
                if (attempt == ATTEMPTS) {
                    throw failed;
                }
            }
        }
    }

    /** Keeps the definition of a kind that an operator brings. */
    void define(CustomResourceDefinition definition) {
        client.resource(definition).serverSideApply();
        client.resource(definition).waitUntilCondition(ApiServer::isServed, 30, TimeUnit.SECONDS);
    }

    private static boolean isServed(CustomResourceDefinition definition) {
        JsonNode conditions = Pods.tree(definition).at("/status/conditions");
        return OwnRules.stream(conditions)
                .anyMatch(condition -> condition.path("type").asText().equals("Established")
                        && condition.path("status").asText().equals("True"));
    }

    /** Asks whether it would take a resource; nothing is kept. @return why not */
    Optional<String> refusal(GenericKubernetesResource resource) {
        try {
            if (resource.getKind().equals("Namespace")) {
                // Kept: what lies in it is asked for afterwards.
                client.resource(resource).serverSideApply();
                return Optional.empty();
            }
            dryRun(resource).create();
            return Optional.empty();
        } catch (KubernetesClientException e) {
            if (e.getCode() == 0) {
                throw e;
            }
            return Optional.of(resource.getKind() + " " + resource.getMetadata().getName() + ": " + e.getMessage());
        }
    }

    private NonDeletingOperation<GenericKubernetesResource> dryRun(GenericKubernetesResource resource) {
        MixedOperation<GenericKubernetesResource, GenericKubernetesResourceList, Resource<GenericKubernetesResource>>
                kind = client.genericKubernetesResources(resource.getApiVersion(), resource.getKind());
        String namespace = resource.getMetadata().getNamespace();
        Resource<GenericKubernetesResource> one = namespace == null
                ? kind.resource(resource)
                : kind.inNamespace(namespace).resource(resource);
        return one.dryRun(true).fieldValidation(Validation.STRICT);
    }

    @Override
    public void close() {
        client.close();
        server.stop();
    }

    /** The programs under the path where the server's starter looks for them; its certificates come beside. */
    private static Path workFolder(Path tools) {
        try {
            Path work = Manifests.FOLDER.resolve("target/api-server");
            Path programs = work.resolve("k8s").resolve(KubernetesTools.VERSION + "-linux-amd64");
            if (!Files.exists(programs)) {
                Files.createDirectories(programs.getParent());
                Files.createSymbolicLink(programs, tools);
            }
            return work;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
