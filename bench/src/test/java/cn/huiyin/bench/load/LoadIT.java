package cn.huiyin.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.process.ProcessLedger;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios as wrk runs them, against servers of a few lines. */
class LoadIT {

    private static final List<String> BODIES = List.of("夜间施工", "油烟");
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    Path work;

    private HttpServer server;
    private URI address;
    private Wrk wrk;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        wrk = new Wrk(new ProcessLedger(work), work.resolve("load"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void countsWhatWasCreatedAndWhatWasRefused() {
        server.createContext("/", this::refuseEveryFourth);
        Path data = wrk.data("bodies.json", BODIES);

        Load load = wrk.run(Scenario.ofRequests("intake", 3, data), address, SHORTEST);

        assertThat(load.answers()).as("but for the last of each connection").isBetween(asked.get() - 3L, (long)
                asked.get());
        assertThat(load.answers() - load.created()).isBetween(asked.get() / 4 - 3L, asked.get() / 4L);
        assertThat(load.latencies().getTotalCount()).isPositive();
        assertThat(keys).as("one key for each").hasSize(asked.get());
        assertThat(heard).containsExactlyInAnyOrderElementsOf(BODIES);
    }

    @Test
    void takesEachCaseThroughAllItsStepsAndLooksAgainUntilItIsAssigned() {
        server.createContext("/api/complaints", this::register);
        server.createContext("/api/cases", this::work);
        Path data = wrk.data("work.tsv", List.of("token-a\t夜间施工", "token-b\t油烟"));

        Load load = wrk.run(Scenario.ofSteps("life-cycle", 2, data, "{\"text\": \"好\"}"), address, SHORTEST);

        assertThat(load.counts().get("failed")).isZero();
        assertThat(load.counts().get("early")).isPositive();
        assertThat(load.pieces().getTotalCount())
                .as("all but the last of each connection was found at the end")
                .isBetween(load.created() - 2, load.created())
                .isPositive();
        assertThat(heard).containsExactlyInAnyOrderElementsOf(BODIES);
    }

    @Test
    void countsWhoIsTurnedAwayWithoutBeingToldWhenToComeAgain() {
        server.createContext("/", exchange -> answer(exchange, 503, ""));
        Path bodies = wrk.data("bodies.json", BODIES);
        Path known = wrk.data("known.tsv", List.of("NA-1\tcode"));

        Load load = wrk.run(Scenario.ofRequests("crowd", 2, bodies, known.toString()), address, SHORTEST);

        assertThat(load.succeeded()).isZero();
        assertThat(load.statuses()).containsOnlyKeys(503);
        assertThat(load.counts())
                .containsEntry("without-retry-after", load.statuses().get(503));
    }

    @Test
    void keepsItsRateThoughNothingIsAnsweredYet() {
        server.createContext("/file", this::refuseEveryFourth);
        Set<String> answers = ConcurrentHashMap.newKeySet();

        new OpenLoop("/file", BODIES, 50).run(address, Duration.ofMillis(400), (body, _) -> answers.add(body));

        assertThat(asked).hasValue(20);
        assertThat(answers).hasSize(20).allMatch(answer -> answer.startsWith("回音 "));
    }

    /** Answers in turn with a length and in chunks, and ends a connection now and then, as our services do. */
    private void refuseEveryFourth(HttpExchange exchange) throws IOException {
        int count = asked.incrementAndGet();
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] body = ("回音 " + count).getBytes(StandardCharsets.UTF_8);
        if (count % 5 == 0) {
            exchange.getResponseHeaders().set("Connection", "close");
        }
        exchange.sendResponseHeaders(count % 4 == 0 ? 429 : 201, count % 2 == 0 ? body.length : 0);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void register(HttpExchange exchange) throws IOException {
        heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String id = "c" + asked.incrementAndGet();
        versions.put(id, "registered");
        answer(exchange, 201, "{\"caseId\":\"" + id + "\",\"number\":\"NA-" + id + "\"}");
    }

    /** Not there at the first look; then each act wants the version that the answer before it gave. */
    private void work(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String[] path = exchange.getRequestURI().toString().split("[/?=]");
        String last = path[path.length - 1];
        String id = path[3].equals("q") ? last.substring("NA-".length()) : path[3];
        String version = versions.get(id);
        String claimed = exchange.getRequestHeaders().getFirst("If-Match");
        String act = last.equals("acts") && body.contains("accept") ? "accept" : "answer";
        switch (path[3].equals("q") ? "find" : last.equals(id) ? "view" : act) {
            case "view" -> next(exchange, id, version.equals("registered") ? 404 : 200, "assigned");
            case "accept" -> next(exchange, id, claimed.equals("assigned") ? 200 : 412, "accepted");
            case "answer" -> next(exchange, id, claimed.equals("accepted") ? 200 : 412, "answered");
            default -> answer(exchange, version.equals("answered") ? 200 : 409, "");
        }
    }

    private void next(HttpExchange exchange, String id, int status, String version) throws IOException {
        versions.put(id, version);
        exchange.getResponseHeaders().set("ETag", version);
        answer(exchange, status, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
