package cn.huiyin.launcher.kubernetes.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.IOUtils;

/** Writes the settings of the cluster's programs, with its addresses and folders filled in. */
final class Templates {

    /** The node's own address, inside of its network. */
    static final String NODE = "10.244.78.1";

    private static final String PODS = "10.244.77.0/24";
    static final String SERVICES = "10.96.0.0/16";

    private final Map<String, String> values = new HashMap<>();

    Templates(ClusterSettings settings, String token) {
        values.put("work", settings.work().toString());
        values.put("node", NODE);
        values.put("pods", PODS);
        values.put("services", SERVICES);
        values.put("port", String.valueOf(settings.apiPort()));
        values.put("group", ControlGroup.name(settings.work()));
        values.put("local", overlay(settings));
        values.put("token", token);
    }

    /** @param name below the resources of Kubernetes */
    void write(String name, Path file) {
        try {
            String text = IOUtils.resourceToString("/kubernetes/" + name, StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{" + value.getKey() + "}", value.getValue());
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kustomize reads other folders by relative paths only. */
    private static String overlay(ClusterSettings settings) {
        Path ours = settings.work().resolve("overlay");
        return ours.relativize(settings.root().resolve("k8s/overlays/local")).toString();
    }
}
