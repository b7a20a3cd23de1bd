package cn.huiyin.e2e.system;

import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.services.HuiyinServices;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import cn.huiyin.localstack.services.ServiceProcess;
import cn.huiyin.localstack.services.ServiceSettings;
import cn.huiyin.localstack.testing.TestStack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The four services, started from their packaged jars when first asked for, on a database and virtual host of their own. */
public final class RunningSystem implements AutoCloseable {

    private static final Path WORK = Path.of("target", "system").toAbsolutePath();

    private final TestStack stack;
    private final Map<String, String> secrets;
    private final HuiyinServices services;

    private RunningSystem(TestStack stack) {
        this.stack = stack;
        this.secrets = new HashMap<>(Secrets.of(WORK).values());
        Map<String, String> environment = new HashMap<>(secrets);
        stack.settings().entrySet().stream()
                .filter(setting -> setting.getKey().startsWith("HUIYIN_"))
                .forEach(setting -> environment.put(setting.getKey(), setting.getValue()));
        environment.remove("HUIYIN_MONGODB_DATABASE");
        environment.putAll(withoutCrowdLimits());
        services = new HuiyinServices(new ServiceSettings(
                root(), WORK, new ProcessLedger(WORK), ServicePorts.free(), stack.database(), environment));
    }

    static RunningSystem started() {
        RunningSystem system = new RunningSystem(TestStack.of(RunningSystem.class));
        system.services.start(Progress.silent());
        return system;
    }

    /** The address that people and programs use: the gateway's. */
    public String url() {
        return services.url();
    }

    /** The address of one service, past the gateway. */
    public String url(ServiceKind kind) {
        return services.of(kind).url();
    }

    public Tokens tokens() {
        return stack.tokens();
    }

    /** The secret shared with the hotline. */
    public String hotlineSecret() {
        return secrets.get(Secrets.HOTLINE);
    }

    public ServiceProcess service(ServiceKind kind) {
        return services.of(kind);
    }

    /** Starts a service that was ended or killed, and returns when it is ready. */
    public void startAgain(ServiceKind kind) {
        services.of(kind).launch();
        services.of(kind).awaitReady();
    }

    /** The clone in which the services have been packaged. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("packs"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    @Override
    public void close() {
        services.close();
    }

    /** Here one address stands for a whole town; the limits themselves are the gateway's own tests. */
    private static Map<String, String> withoutCrowdLimits() {
        return Map.of(
                "HUIYIN_GATEWAY_LIMITS_ANONYMOUS_REQUESTS", "100000",
                "HUIYIN_GATEWAY_LIMITS_FILING_REQUESTS", "100000",
                "HUIYIN_GATEWAY_LIMITS_ACTOR_REQUESTS", "100000",
                "HUIYIN_GATEWAY_LIMITS_GUESSING_REQUESTS", "100000");
    }
}
