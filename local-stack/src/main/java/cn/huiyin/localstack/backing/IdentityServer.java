package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.RestartableProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm {@code huiyin}, its data in the work folder. */
public final class IdentityServer extends RestartableProcess implements BackingService {

    private final StackSettings settings;
    private final KeycloakInstallation installation;

    public IdentityServer(StackSettings settings) {
        super(Duration.ofSeconds(180));
        this.settings = settings;
        this.installation = new KeycloakInstallation(settings);
    }

    @Override
    public String name() {
        return "identity";
    }

    /** The realm's address, as it stands in tokens. */
    public String issuer() {
        return settings.ports().issuer();
    }

    @Override
    public void requireFreePorts() {
        Ports.requireFree(port(), "Keycloak", "HUIYIN_KEYCLOAK_PORT");
    }

    @Override
    public void start() {
        installation.makeOnce();
        requireFreePorts();
        Stopwatch watch = Stopwatch.started();
        super.start();
        settings.progress().done(name(), "Keycloak on port " + port(), watch.elapsed());
    }

    @Override
    protected ChildProcess startProgram() {
        Path home = installation.instance();
        return ChildProcess.start(settings.ledger(), name(), home, environment(), command(home));
    }

    @Override
    protected boolean isReady() {
        return Web.get(issuer() + "/.well-known/openid-configuration", Map.of()).ok();
    }

    private int port() {
        return settings.ports().identity();
    }

    /**
     * The issuer stays the same, though pods of a cluster reach it by another name. Its caches are local, since it
     * would otherwise look for others of its kind on every network of this machine.
     */
    private List<String> command(Path home) {
        String options = "start --optimized --http-enabled=true --hostname=http://%1$s:%2$d --import-realm"
                + " --cache=local --hostname-backchannel-dynamic=true --http-host=%1$s --http-port=%2$d";
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
        command.addAll(List.of(options.formatted(Ports.LOOPBACK, port()).split(" ")));
        return command;
    }

    /** A small heap and the quick compiler only: it starts in two thirds of the time, and few sign in here. */
    private Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m",
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().get(Secrets.IDENTITY_ADMIN, settings.environment()));
    }
}
