package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.Programs;
import cn.huiyin.localstack.process.ToolCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.function.Uncheck;

/**
 * Keycloak's files: fetched by Maven, unpacked and prepared once for each user; a work folder gets a copy of hard links
 * with a database of its own.
 */
final class KeycloakInstallation {

    static final String VERSION = "26.7.3";
    private static final String FETCHER = "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:unpack";
    private static final String REALM = "huiyin-realm.json";
    /** The look of the sign-in page. */
    private static final List<String> THEME =
            List.of("login/theme.properties", "login/resources/css/huiyin.css", "login/resources/img/ring.svg");

    private final StackSettings settings;
    private final Path prepared;

    KeycloakInstallation(StackSettings settings) {
        this.settings = settings;
        this.prepared = settings.cache().resolve("keycloak-" + VERSION);
    }

    void makeOnce() {
        UserCache.makeOnce(settings.cache(), prepared, this::make);
    }

    /** The copy of this work folder with the realm to import; a realm that has changed is imported again. */
    Path instance() {
        Path home = settings.data("keycloak").resolve(VERSION);
        String realm = realm();
        Path imported = home.resolve("data").resolve("import").resolve(REALM);
        return Uncheck.get(() -> {
            if (!Files.exists(home.resolve("bin"))) {
                HardLinks.copy(prepared, home);
            }
            writeTheme(home.resolve("themes").resolve("huiyin"));
            if (!Files.exists(imported) || !Files.readString(imported).equals(realm)) {
                FileUtils.deleteDirectory(home.resolve("data").toFile());
                Files.createDirectories(imported.getParent());
                Files.writeString(imported, realm);
            }
            return home;
        });
    }

    private static void writeTheme(Path theme) throws IOException {
        for (String file : THEME) {
            FileUtils.copyURLToFile(
                    IOUtils.resourceToURL("/keycloak/theme/" + file),
                    theme.resolve(file).toFile());
        }
    }

    private void make() {
        settings.progress().begun("identity", "fetching and preparing Keycloak, once for this user");
        Stopwatch watch = Stopwatch.started();
        Path workshop = settings.cache().resolve("keycloak-" + VERSION + ".making");
        Uncheck.run(() -> {
            FileUtils.deleteDirectory(workshop.toFile());
            Files.createDirectories(workshop);
            fetch(workshop);
            Path unpacked = workshop.resolve("keycloak-" + VERSION);
            prepare(unpacked);
            Files.move(unpacked, prepared, StandardCopyOption.ATOMIC_MOVE);
            FileUtils.deleteDirectory(workshop.toFile());
        });
        settings.progress().done("identity", "Keycloak prepared", watch.elapsed());
    }

    private void fetch(Path target) {
        Programs.require(
                "mvn", settings.environment(), "to fetch Keycloak: install Maven, or give " + StackAddresses.ISSUER);
        String artifact = "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip";
        call("identity-fetch", target, "mvn", "-B", "-ntp", FETCHER, artifact, "-DoutputDirectory=" + target);
    }

    private void prepare(Path home) {
        String program = home.resolve("bin").resolve("kc.sh").toString();
        call("identity-build", home, program, "build", "--db=dev-file");
    }

    private void call(String name, Path folder, String... command) {
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        new ToolCall(name, folder, environment, List.of(command)).run(settings.ledger());
    }

    private String realm() {
        String realm = DemoRealm.text();
        for (String client : Secrets.OF_CLIENTS) {
            realm = realm.replace("${" + client + "}", settings.secrets().get(client, settings.environment()));
        }
        return realm;
    }
}
