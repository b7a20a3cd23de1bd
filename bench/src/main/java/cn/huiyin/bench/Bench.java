package cn.huiyin.bench;

import cn.huiyin.bench.load.ClosedLoop;
import cn.huiyin.bench.load.OpenLoop;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.console.ConsoleProgress;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.services.HuiyinServices;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import cn.huiyin.localstack.services.ServiceSettings;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ServerMonitoringMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Measures intake against a bare service, and the way to the assignment, in one run: {@code ./run bench} starts the
 * backing services and calls it.
 */
public final class Bench {

    private static final String PATH = "/api/complaints";
    private static final String PREFIX = "bench";
    private static final String BASELINE = "bench_baseline";
    private static final Duration DRAIN = Duration.ofSeconds(180);

    private final Path root;
    private final BenchSettings settings;
    private final StackAddresses stack;
    private final ProcessLedger ledger;
    private final Path work;
    private final Progress progress = new ConsoleProgress(System.out);

    private Bench(Path root, Path work, BenchSettings settings, StackAddresses stack) {
        this.root = root;
        this.work = work;
        this.settings = settings;
        this.stack = stack;
        this.ledger = new ProcessLedger(work);
    }

    /** @param arguments the clone's folder, the work folder, then the options */
    public static void main(String[] arguments) throws Exception {
        try {
            BenchSettings settings = BenchSettings.of(Arrays.asList(arguments).subList(2, arguments.length));
            StackAddresses stack = StackAddresses.given(System.getenv())
                    .orElseThrow(() -> new StackFailure("There is no stack to measure on: call ./run bench."));
            new Bench(Path.of(arguments[0]), Path.of(arguments[1]), settings, stack).run();
        } catch (StackFailure e) {
            System.err.println("  ✗  " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        HuiyinServices services = new HuiyinServices(serviceSettings());
        Runtime.getRuntime().addShutdownHook(new Thread(services::close));
        try (services;
                MongoClient client = client(stack.mongodb())) {
            services.start(progress);
            URI intake = URI.create(services.of(ServiceKind.COMPLAINT).url());
            new Template(client, PREFIX + "_complaint", BASELINE).take(() -> fileOne(intake));
            try (BaselineServer baseline = BaselineServer.started(ledger, work, stack.mongodb(), BASELINE);
                    DecidedCases decided = new DecidedCases(stack)) {
                URI gateway = URI.create(services.url());
                List<IntakeTarget> targets = List.of(
                        IntakeTarget.bare("bare endpoint", baseline.address()),
                        IntakeTarget.alone("complaint-service", intake),
                        IntakeTarget.alone("through the gateway", gateway),
                        IntakeTarget.withAll("through the gateway, and all that follows", gateway));
                measureIntake(targets, decided, new Following(services));
                AssignmentTimes assignment = measureAssignment(URI.create(services.url()), decided);
                report(targets, assignment, Machine.here(client));
            }
        }
    }

    /** It asks the server how it is, as our services do: streamed heartbeats of SecantusDB confuse the driver. */
    private static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToServerSettings(server -> server.serverMonitoringMode(ServerMonitoringMode.POLL))
                .build());
    }

    private static void fileOne(URI intake) {
        String body = new String(Complaints.bodies().getFirst(), StandardCharsets.UTF_8);
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Idempotency-Key", "template");
        Reply reply = Web.post(intake + PATH, headers, body);
        if (!reply.ok()) {
            throw new StackFailure("complaint-service refused a filing with status " + reply.status() + ".");
        }
    }

    private void measureIntake(List<IntakeTarget> targets, DecidedCases decided, Following following) {
        ClosedLoop load = new ClosedLoop(PATH, Complaints.bodies(), settings.connections());
        Stopwatch watch = Stopwatch.started();
        for (IntakeTarget target : targets) {
            settle(target, decided, () -> target.warmUp(load, settings.warmUp()));
        }
        progress.done("warm-up", "each target for " + settings.warmUp().toSeconds() + " s", watch.elapsed());
        for (int round = 1; round <= settings.rounds(); round++) {
            Stopwatch each = Stopwatch.started();
            for (IntakeTarget target : targets) {
                IntSupplier filing = () -> target.measure(load, settings.round(), ledger);
                settle(target, decided, target.alone() ? () -> following.awaits(filing) : filing);
            }
            progress.done("round " + round, "of " + settings.rounds() + ", all targets in turn", each.elapsed());
        }
    }

    /** A round's filings are dispatched and told before the next round, which else would pay for them. */
    private static void settle(IntakeTarget target, DecidedCases decided, IntSupplier round) {
        int before = decided.count();
        int created = round.getAsInt();
        if (target.dispatched() && !decided.await(before + created, DRAIN)) {
            throw new StackFailure("Of " + created + " filed complaints only " + (decided.count() - before)
                    + " were dispatched within " + DRAIN.toSeconds() + " s.");
        }
    }

    private AssignmentTimes measureAssignment(URI gateway, DecidedCases decided) {
        Stopwatch watch = Stopwatch.started();
        OpenLoop load = new OpenLoop(PATH, Complaints.bodies(), settings.perSecond());
        AssignmentTimes times = AssignmentTimes.measured(load, gateway, settings.openLoop(), decided);
        progress.done("assignment", settings.perSecond() + " filings a second", watch.elapsed());
        return times;
    }

    private void report(List<IntakeTarget> targets, AssignmentTimes assignment, Machine machine) {
        String report = new Report(settings, machine).of(targets, assignment);
        System.out.println("\n" + report);
        if (settings.write()) {
            PerformancePage.of(root).write(report);
        }
    }

    private ServiceSettings serviceSettings() {
        Map<String, String> environment = new HashMap<>(
                ServiceSettings.environment(stack, Secrets.of(work).values()));
        // One address files everything here. Counting stays on, only the limit is out of reach.
        environment.put("HUIYIN_GATEWAY_LIMITS_FILING_REQUESTS", "1000000000");
        environment.put("HUIYIN_GATEWAY_LIMITS_FILING_PER", "1m");
        return new ServiceSettings(root, work, ledger, ServicePorts.free(), PREFIX, environment);
    }
}
