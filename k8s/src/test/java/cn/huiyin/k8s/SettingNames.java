package cn.huiyin.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A misspelt variable is read by nobody and missed by nobody: each of ours must be a setting of a service. */
final class SettingNames {

    private static final List<String> SERVICES =
            List.of("gateway", "complaint-service", "dispatch-service", "notify-service", "platform");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(huiyin[^:}]+)");
    private static final Pattern RECORD = Pattern.compile(
            "@ConfigurationProperties\\(\"([^\"]+)\"\\)[^{]*?record \\w+\\(([^{]*)\\)\\s*\\{", Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");
    /** A value that other variables are made of, by reference. */
    private static final Set<String> REFERRED = Set.of("HUIYINOIDCTOKENS");

    private final List<JsonNode> resources;

    SettingNames(List<JsonNode> resources) {
        this.resources = resources;
    }

    List<String> findings() {
        return resources.stream()
                .flatMap(resource -> unknown(names(resource))
                        .map(name -> OwnRules.nameOf(resource) + " sets what no service reads: " + name))
                .toList();
    }

    /** Those of our variables that are no setting of a service. */
    static Stream<String> unknown(Stream<String> names) {
        Set<String> known = known();
        return names.filter(name -> name.startsWith("HUIYIN_"))
                .filter(name -> !known.contains(plain(name)) && !REFERRED.contains(plain(name)));
    }

    private static Stream<String> names(JsonNode resource) {
        if (!resource.at("/metadata/namespace").asText().equals("huiyin")) {
            return Stream.empty();
        }
        if (resource.path("kind").asText().equals("ConfigMap")) {
            return resource.path("data").propertyStream().map(entry -> entry.getKey());
        }
        return OwnRules.stream(resource.at("/spec/template/spec/containers"))
                .flatMap(container -> OwnRules.stream(container.path("env")))
                .map(env -> env.path("name").asText());
    }

    /** As Spring compares them: without dots, dashes and cases. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toUpperCase();
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (String service : SERVICES) {
            Path main = Manifests.ROOT.resolve(service).resolve("src/main");
            files(main).forEach(file -> {
                String text = read(file);
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .map(SettingNames::plain)
                        .forEach(known::add);
                if (file.toString().endsWith("application.yaml")) {
                    collect("", Serialization.unmarshal(text, JsonNode.class), known);
                }
                RECORD.matcher(text).results().forEach(settings -> collect(settings, known));
            });
        }
        return known;
    }

    private static void collect(String prefix, JsonNode node, Set<String> known) {
        node.propertyStream().forEach(entry -> {
            known.add(plain(prefix + entry.getKey()));
            collect(prefix + entry.getKey(), entry.getValue(), known);
        });
    }

    private static void collect(MatchResult settings, Set<String> known) {
        for (String component : settings.group(2).split(",")) {
            COMPONENT
                    .matcher(component.strip())
                    .results()
                    .forEach(name -> known.add(plain(settings.group(1) + name.group(1))));
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("Settings.java")
                            || file.toString().endsWith("application.yaml")
                            || file.toString().endsWith(".properties"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
