package cn.huiyin.e2e.system;

import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.process.Together;
import cn.huiyin.localstack.services.HuiyinServices;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import cn.huiyin.localstack.services.ServiceSettings;
import cn.huiyin.localstack.testing.TestStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/**
 * The four services from their packaged jars, with a database and a broker of their own, so that anything of it may be
 * killed; only the identity server is shared with the other tests.
 */
public final class RunningSystem implements AutoCloseable {

    private static final Path WORK = Path.of("target", "system").toAbsolutePath();

    private final StackSettings settings;
    private final LocalStack backing;
    private final HuiyinServices services;
    private final Tokens tokens;

    private RunningSystem(TestStack shared) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeAll(List.of(StackAddresses.MONGODB, StackAddresses.RABBITMQ));
        environment.remove(StackAddresses.MANAGEMENT);
        environment.put(StackAddresses.ISSUER, shared.issuer());
        settings = StackSettings.of(WORK, new ProcessLedger(WORK), StackPorts.free(), environment, Progress.silent());
        backing = new LocalStack(settings);
        tokens = shared.tokens();
        services = new HuiyinServices(new ServiceSettings(
                root(), WORK, settings.ledger(), ServicePorts.free(), "huiyin", serviceEnvironment(shared)));
    }

    static RunningSystem started() {
        forgetEarlierRuns();
        RunningSystem system = new RunningSystem(TestStack.of(RunningSystem.class));
        try {
            system.backing.start();
            system.services.start(Progress.silent());
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** The address that people and programs use: the gateway's. */
    public String url() {
        return services.url();
    }

    /** The address of one service: for what the gateway lets nobody see. */
    public String url(ServiceKind kind) {
        return services.of(kind).url();
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The secret shared with the hotline. */
    public String hotlineSecret() {
        return settings.secrets().get(Secrets.HOTLINE, Map.of());
    }

    /** Kills a service as a lost machine would, and starts it again. */
    public void killAndStartAgain(ServiceKind kind) {
        services.of(kind).kill();
        services.of(kind).launch();
        services.of(kind).awaitReady();
    }

    /** Kills the broker; it stays away until it is started again. */
    public void killBroker() {
        backing.broker().orElseThrow().kill();
    }

    public void startBrokerAgain() {
        backing.broker().orElseThrow().start();
    }

    public void killDatabaseAndStartAgain() {
        backing.database().orElseThrow().kill();
        backing.database().orElseThrow().start();
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
        Together.run(List.of(services::close, backing::close));
    }

    private Map<String, String> serviceEnvironment(TestStack shared) {
        Map<String, String> environment = ServiceSettings.environment(
                backing.addresses(), settings.secrets().values());
        Secrets.OF_CLIENTS.forEach(
                client -> environment.put(client, shared.settings().get(client)));
        environment.putAll(withoutCrowdLimits());
        return environment;
    }

    /** Here one address stands for a whole town; the limits themselves are the gateway's own tests. */
    private static Map<String, String> withoutCrowdLimits() {
        return Map.of(
                "HUIYIN_GATEWAY_LIMITS_ANONYMOUS_REQUESTS", "100000",
                "HUIYIN_GATEWAY_LIMITS_FILING_REQUESTS", "100000",
                "HUIYIN_GATEWAY_LIMITS_ACTOR_REQUESTS", "100000",
                "HUIYIN_GATEWAY_LIMITS_GUESSING_REQUESTS", "100000",
                "HUIYIN_GATEWAY_LIMITS_GUESSINGANUMBER_REQUESTS", "100000",
                "HUIYIN_GATEWAY_LIMITS_GUESSINGFROMANADDRESS_REQUESTS", "100000",
                "HUIYIN_GATEWAY_LIMITS_SIGNEDINFILING_REQUESTS", "100000");
    }

    private static void forgetEarlierRuns() {
        try {
            FileUtils.deleteDirectory(WORK.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
