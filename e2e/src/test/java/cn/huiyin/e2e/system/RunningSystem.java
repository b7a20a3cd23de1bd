package cn.huiyin.e2e.system;

import static org.awaitility.Awaitility.await;

import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.Parallel;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.services.HuiyinServices;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import cn.huiyin.localstack.services.ServiceProcess;
import cn.huiyin.localstack.services.ServiceSettings;
import cn.huiyin.localstack.testing.TestStack;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;
import org.bson.Document;

/**
 * The four services from their packaged jars, once or several times, with a database and a broker of their own, so that
 * anything of it may be killed; only the identity server is shared with the other tests.
 */
public final class RunningSystem implements AutoCloseable {

    private static final String ANSWERED_AT = "answeredAt";

    private final StackSettings settings;
    private final LocalStack backing;
    private final List<HuiyinServices> replicas;
    private final Tokens tokens;
    private final ServicePorts ports;
    private final Map<String, String> environment;

    private RunningSystem(SystemOptions options, TestStack shared) {
        settings = stackSettings(options, shared);
        backing = new LocalStack(settings);
        tokens = shared.tokens();
        ports = ServicePorts.free();
        environment = serviceEnvironment(options, shared);
        replicas = IntStream.range(0, options.replicas())
                .mapToObj(replica -> new HuiyinServices(new ServiceSettings(
                        root(),
                        settings.work(),
                        ledger(replica),
                        portsOf(replica),
                        "huiyin",
                        ServiceSettings.QUICK_START,
                        Optional.empty(),
                        environment)))
                .toList();
    }

    private ServicePorts portsOf(int replica) {
        return replica == 0 ? ports : ServicePorts.free();
    }

    /** The first replica uses the ledger of the stack; another ledger keeps the logs of the others apart. */
    private ProcessLedger ledger(int replica) {
        return replica == 0
                ? settings.ledger()
                : new ProcessLedger(settings.work().resolve("replica-" + (replica + 1)));
    }

    /** Settings of a new stack that a drill may kill; database and broker of the environment are not used. */
    public static StackSettings stackSettings(SystemOptions options, TestStack shared) {
        forgetEarlierRuns(options.name());
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeAll(List.of(StackAddresses.MONGODB, StackAddresses.RABBITMQ));
        environment.remove(StackAddresses.MANAGEMENT);
        environment.put(StackAddresses.ISSUER, shared.issuer());
        environment.putAll(options.environment());
        Path work = Path.of("target", options.name()).toAbsolutePath();
        return StackSettings.of(work, new ProcessLedger(work), StackPorts.free(), environment, Progress.silent());
    }

    /** A system for one test class, which closes it. */
    public static RunningSystem started(SystemOptions options) {
        RunningSystem system = new RunningSystem(options, TestStack.of(RunningSystem.class));
        try {
            system.backing.start();
            system.replicas.forEach(services -> services.start(Progress.silent()));
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** The address that people and programs use: the gateway's. */
    public String url() {
        return replicas.getFirst().url();
    }

    /** The addresses of all gateways. */
    public List<String> urls() {
        return replicas.stream().map(HuiyinServices::url).toList();
    }

    /** The address of one service: for what the gateway lets nobody see. */
    public String url(ServiceKind kind) {
        return service(kind).url();
    }

    /** The first of a kind of service. */
    public ServiceProcess service(ServiceKind kind) {
        return service(kind, 0);
    }

    public ServiceProcess service(ServiceKind kind, int replica) {
        return replicas.get(replica).of(kind);
    }

    /** Where its backing services are. */
    public StackAddresses addresses() {
        return backing.addresses();
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The secret shared with the hotline. */
    public String hotlineSecret() {
        return settings.secrets().get(Secrets.HOTLINE, Map.of());
    }

    /** The key from which query codes are derived; who restores a database needs the same. */
    public String queryCodeKey() {
        return settings.secrets().get(Secrets.QUERY_CODE_KEY, Map.of());
    }

    /** Another gateway before the same services, set up in its own way; whoever starts it closes it. */
    public ServiceProcess anotherGateway(Map<String, String> settingsOfItsOwn) {
        Path work = settings.work().resolve("another-gateway");
        Map<ServiceKind, Integer> own = new EnumMap<>(ports.ports());
        own.put(ServiceKind.GATEWAY, ServicePorts.free().of(ServiceKind.GATEWAY));
        Map<String, String> environment = new HashMap<>(this.environment);
        environment.putAll(settingsOfItsOwn);
        return new HuiyinServices(new ServiceSettings(
                        root(),
                        work,
                        new ProcessLedger(work),
                        new ServicePorts(own),
                        "huiyin",
                        ServiceSettings.QUICK_START,
                        Optional.empty(),
                        environment))
                .of(ServiceKind.GATEWAY);
    }

    /** Kills a service as a lost machine would, and starts it again. */
    public void killAndStartAgain(ServiceKind kind) {
        service(kind).kill();
        service(kind).start();
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

    /**
     * A survey asks about days that are over: moves the answers that surveys know of back by a day, once there are
     * some.
     */
    public void letAnswersBeOfYesterday(String caseId) {
        try (MongoClient client = MongoClients.create(backing.addresses().mongodb())) {
            MongoCollection<Document> answers =
                    client.getDatabase("huiyin_complaint").getCollection("survey_answered_cases");
            await().until(() -> answers.countDocuments(Filters.eq("caseId", caseId)) > 0);
            for (Document answer : answers.find()) {
                Instant at = answer.getDate(ANSWERED_AT).toInstant().minus(Duration.ofDays(1));
                answers.updateOne(Filters.eq("_id", answer.get("_id")), Updates.set(ANSWERED_AT, at));
            }
        }
    }

    /** The token of a link with which somebody who was drawn answers a survey, as an e-mail brings it. */
    public String surveyLink() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Date epoch = new Date(0);
        Document link = new Document("hash", DigestUtils.sha256Hex(token))
                .append("until", Date.from(Instant.now().plus(Duration.ofDays(1))));
        try (MongoClient client = MongoClients.create(backing.addresses().mongodb())) {
            client.getDatabase("huiyin_complaint")
                    .getCollection("survey_follow_ups")
                    .insertOne(new Document("_id", UUID.randomUUID().toString())
                            .append("survey", "of-a-link")
                            .append("place", 1)
                            .append("caseId", UUID.randomUUID().toString())
                            .append("number", "NA-20261124-0137")
                            .append("office", "500108006")
                            .append("category", "noise.construction.night")
                            .append("followUp", new Document("attempts", List.of()).append("callAt", epoch))
                            .append("open", true)
                            .append("heldUntil", epoch)
                            .append("link", link));
        }
        return token;
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
        Parallel.run(Stream.concat(replicas.stream(), Stream.of(backing))
                .<Runnable>map(part -> () -> close(part))
                .toList());
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> serviceEnvironment(SystemOptions options, TestStack shared) {
        Map<String, String> environment = ServiceSettings.environment(
                backing.addresses(), settings.secrets().values());
        Secrets.OF_CLIENTS.forEach(
                client -> environment.put(client, shared.settings().get(client)));
        environment.putAll(withoutCrowdLimits());
        // Heads approve in 南坪街道 alone, so that the other journeys are about other things.
        environment.put("HUIYIN_ANSWERS_APPROVEDBYHEAD", "false");
        environment.put("HUIYIN_ANSWERS_EXCEPTIN", "500108003");
        environment.putAll(options.environment());
        return environment;
    }

    /** All requests of a test come from one address, so the limits are off; the gateway's own tests cover them. */
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

    private static void forgetEarlierRuns(String name) {
        try {
            FileUtils.deleteDirectory(Path.of("target", name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
