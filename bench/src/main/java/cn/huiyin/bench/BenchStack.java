package cn.huiyin.bench;

import cn.huiyin.bench.load.Wrk;
import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.services.HuiyinServices;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import cn.huiyin.localstack.services.ServiceSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Our four services on backing services that were started for the measurement, and a consumer of their messages. */
final class BenchStack implements AutoCloseable {

    private static final Duration DRAIN = Duration.ofSeconds(240);
    /** Containers leave the thresholds of Java's compilers as they are. */
    private static final List<String> AS_IN_A_CONTAINER = List.of();

    private static final List<String> LIFTED = List.of(
            "ACTOR", "ANONYMOUS", "FILING", "SIGNEDINFILING", "GUESSING", "GUESSINGANUMBER", "GUESSINGFROMANADDRESS");

    private final HuiyinServices services;
    private final DecidedCases decided;
    private final Tokens tokens;
    private final ProcessLedger ledger;
    private final Wrk wrk;

    private BenchStack(
            HuiyinServices services, DecidedCases decided, Tokens tokens, ProcessLedger ledger, Path loadFiles) {
        this.services = services;
        this.decided = decided;
        this.tokens = tokens;
        this.ledger = ledger;
        this.wrk = new Wrk(ledger, loadFiles);
    }

    /**
     * Starts the services and returns when each is ready.
     *
     * @param mongodb where the services find the database
     * @param prefix of their databases' names
     */
    static BenchStack started(Place place, String mongodb, String prefix, Progress progress) throws Exception {
        ServiceSettings settings = new ServiceSettings(
                place.root(),
                place.work(),
                place.ledger(),
                ServicePorts.free(),
                prefix,
                AS_IN_A_CONTAINER,
                Optional.empty(),
                environment(place, mongodb));
        HuiyinServices services = new HuiyinServices(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(services::close));
        services.start(progress);
        Tokens tokens = new Tokens(place.backing().issuer());
        return new BenchStack(
                services,
                new DecidedCases(place.backing()),
                tokens,
                place.ledger(),
                place.work().resolve("load"));
    }

    /**
     * Where it is measured.
     *
     * @param root the clone
     * @param work folder for what this command leaves behind
     */
    record Place(Path root, Path work, ProcessLedger ledger, StackAddresses backing) {}

    /**
     * Settings that differ from production, because one address and few officers send all requests. Rate limits are
     * counted but never reached. Answers need no approval by the head, so that a life cycle has the same steps as in
     * earlier measurements. Sham closures are not searched for: all cases lie at a few places, so each would be
     * flagged.
     */
    private static Map<String, String> environment(Place place, String mongodb) {
        Map<String, String> environment = new HashMap<>(ServiceSettings.environment(
                place.backing(), Secrets.of(place.work()).values()));
        environment.put(StackAddresses.MONGODB, mongodb);
        environment.put("HUIYIN_ANSWERS_APPROVEDBYHEAD", "false");
        environment.put("HUIYIN_SHAMCLOSURES_LOOKBACK", "0s");
        for (String limit : LIFTED) {
            environment.put("HUIYIN_GATEWAY_LIMITS_" + limit + "_REQUESTS", "1000000000");
            environment.put("HUIYIN_GATEWAY_LIMITS_" + limit + "_PER", "1m");
        }
        return environment;
    }

    URI gateway() {
        return URI.create(services.url());
    }

    URI complaintService() {
        return URI.create(services.of(ServiceKind.COMPLAINT).url());
    }

    DecidedCases decided() {
        return decided;
    }

    Tokens tokens() {
        return tokens;
    }

    DownstreamServices downstream() {
        return new DownstreamServices(services);
    }

    Wrk wrk() {
        return wrk;
    }

    ProcessLedger ledger() {
        return ledger;
    }

    ProcessorTimes processorTimes() {
        return ProcessorTimes.now(ledger);
    }

    /**
     * Runs a load and returns when its cases are dispatched and notified, so that the next load does not share the
     * processors.
     */
    void settle(LongSupplier load) {
        int before = decided.count();
        long created = load.getAsLong();
        if (!decided.await(before + (int) created, DRAIN)) {
            throw new StackFailure("Of " + created + " filed complaints only " + (decided.count() - before)
                    + " were dispatched within " + DRAIN.toSeconds() + " s.");
        }
    }

    @Override
    public void close() throws Exception {
        decided.close();
        services.close();
    }
}
