package cn.huiyin.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadIT {

    private static final List<byte[]> BODIES =
            List.of("夜间施工".getBytes(StandardCharsets.UTF_8), "油烟".getBytes(StandardCharsets.UTF_8));

    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void aServerThatRefusesEveryFourth() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/file", this::answer);
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void countsWhatWasCreatedAndWhatWasRefused() {
        Round round = new ClosedLoop("/file", BODIES, 3).run(address, Duration.ofMillis(300));

        assertThat(round.latencies().count() + round.refused()).isEqualTo(asked.get());
        assertThat(round.refused()).isEqualTo(asked.get() / 4);
        assertThat(keys).as("one key for each").hasSize(asked.get());
        assertThat(heard).containsExactlyInAnyOrder("夜间施工", "油烟");
    }

    @Test
    void keepsItsRateThoughNothingIsAnsweredYet() {
        Set<String> answers = ConcurrentHashMap.newKeySet();

        new OpenLoop("/file", BODIES, 50).run(address, Duration.ofMillis(400), (body, _) -> answers.add(body));

        assertThat(asked).hasValue(20);
        assertThat(answers).hasSize(20).allMatch(answer -> answer.startsWith("回音 "));
    }

    /** Answers in turn with a length and in chunks, and ends a connection now and then, as our services do. */
    private void answer(HttpExchange exchange) throws IOException {
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
}
