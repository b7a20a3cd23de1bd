package cn.huiyin.bench;

import cn.huiyin.bench.BenchStack.Place;
import cn.huiyin.bench.Desk.Filed;
import cn.huiyin.bench.database.CountingProxy;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.ProcessLedger;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ServerMonitoringMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What {@code ./run bench} calls once it has started the backing services: measures the parts that are asked for. */
public final class Bench {

    private static final String PREFIX = "bench";
    /**
     * Prefix of the databases in which commands are counted. They hold no cases of the load: the statistics read every
     * case of a day again after each act.
     */
    private static final String COUNTED = "bench_counted";

    private static final String BASELINE = "bench_baseline";
    private static final String MACHINE = "machine";
    private static final Set<Part> LOAD = EnumSet.of(Part.INTAKE, Part.ASSIGNMENT, Part.LIFECYCLE, Part.CROWD);
    private static final int OPEN_ONE_IN = 20;
    private static final int WARM_UP_SHARE = 4;

    private final Place place;
    private final BenchSettings settings;
    private final Progress progress = new Progress(System.out);

    private Bench(Place place, BenchSettings settings) {
        this.place = place;
        this.settings = settings;
    }

    /** @param arguments the clone's folder, the work folder, then the options */
    public static void main(String[] arguments) throws Exception {
        try {
            BenchSettings settings = BenchSettings.of(Arrays.asList(arguments).subList(2, arguments.length));
            StackAddresses backing = StackAddresses.given(System.getenv())
                    .orElseThrow(() -> new StackFailure("There is no stack to measure on: call ./run bench."));
            Path work = Path.of(arguments[1]);
            new Bench(new Place(Path.of(arguments[0]), work, new ProcessLedger(work), backing), settings).run();
        } catch (StackFailure e) {
            System.err.println("  ✗  " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        try (MongoClient client = client(place.backing().mongodb())) {
            show(MACHINE, Machine.here(client).lines());
            if (settings.parts().stream().anyMatch(LOAD::contains)) {
                measureLoad(client);
            }
            if (settings.measures(Part.DATABASE)) {
                show(Part.DATABASE.code(), database(client));
            }
            if (settings.measures(Part.PAGES)) {
                show(Part.PAGES.code(), pages(client));
            }
        }
    }

    private void measureLoad(MongoClient client) throws Exception {
        try (BenchStack stack = BenchStack.started(place, place.backing().mongodb(), PREFIX, progress)) {
            // Parts that file many cases come last: the statistics read all cases of the day again after each change.
            if (settings.measures(Part.LIFECYCLE)) {
                show(Part.LIFECYCLE.code(), lifecycle(stack));
            }
            if (settings.measures(Part.ASSIGNMENT)) {
                show(Part.ASSIGNMENT.code(), assignment(stack, client));
            }
            if (settings.measures(Part.INTAKE)) {
                show(Part.INTAKE.code(), intake(stack, client));
            }
            if (settings.measures(Part.CROWD)) {
                show(Part.CROWD.code(), CrowdReport.of(new Crowd(stack).measured(settings, progress)));
            }
        }
    }

    private String intake(BenchStack stack, MongoClient client) {
        Desk service = new Desk(stack.complaintService(), stack.tokens());
        stack.settle(() -> {
            new Template(client, PREFIX + "_complaint", BASELINE)
                    .take(() -> service.file(Complaints.bodies().getFirst()));
            return 1;
        });
        try (BaselineServer bare = BaselineServer.started(
                place.ledger(), place.work(), place.backing().mongodb(), BASELINE)) {
            Intake intake = new Intake(stack, settings, progress);
            return new IntakeReport(settings).of(intake.measured(bare.address()));
        }
    }

    private String assignment(BenchStack stack, MongoClient client) {
        Assignment assignment = new Assignment(stack, settings, progress);
        assignment.warmUp();
        Projections.awaitCaughtUp(client.getDatabase(PREFIX + "_complaint"));
        return AssignmentReport.of(assignment.measured(), settings.steady());
    }

    private String lifecycle(BenchStack stack) {
        Lifecycle lifecycle =
                new Lifecycle(stack, CaseWork.found(new Desk(stack.gateway(), stack.tokens()), stack.decided()));
        lifecycle.warmUp(settings, progress);
        List<Profile> profiles = settings.profiled().stream()
                .map(service -> new Profile(place.ledger(), service, place.work()))
                .toList();
        profiles.forEach(Profile::begin);
        LifecycleResult result = lifecycle.measured(settings, progress);
        profiles.stream().map(Profile::end).forEach(System.out::println);
        return LifecycleReport.of(result);
    }

    private String pages(MongoClient client) throws Exception {
        int size = settings.listedCases();
        int open = size / OPEN_ONE_IN;
        try (BenchStack stack = BenchStack.started(place, place.backing().mongodb(), PREFIX, progress)) {
            PagesCorpus corpus = new PagesCorpus(stack, client.getDatabase(PREFIX + "_complaint"));
            Stopwatch watch = Stopwatch.started();
            Filed known = corpus.fill(place.root(), size, open);
            progress.done("pages", size + " cases, seen by search and statistics", watch.elapsed());
            List<PageTimes> pages = new Pages(stack, known, corpus.someCategory())
                    .measured(settings.askedPages() / WARM_UP_SHARE, settings.askedPages(), progress);
            return PagesReport.of(pages, size, open, settings.askedPages());
        }
    }

    private String database(MongoClient client) throws Exception {
        try (CountingProxy proxy = CountingProxy.before(place.backing().mongodb());
                BenchStack stack = BenchStack.started(place, proxy.mongodb(), COUNTED, progress)) {
            DatabaseUse use = new DatabaseUse(stack, proxy, client.getDatabase(COUNTED + "_complaint"));
            return DatabaseReport.of(use.measured(settings, progress), use.weights());
        }
    }

    private void show(String section, String report) {
        System.out.println("\n" + report + "\n");
        if (settings.write()) {
            PerformancePage.of(place.root()).write(section, report);
        }
    }

    /** It asks the server how it is, as our services do: streamed heartbeats of SecantusDB confuse the driver. */
    private static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToServerSettings(server -> server.serverMonitoringMode(ServerMonitoringMode.POLL))
                .build());
    }
}
