package cn.huiyin.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the routes of the checks, as they answer one time after the other. */
class HistoryCheckWatchTest {

    private static final String AWAY = "";

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Queue<String> answers = new ArrayDeque<>();
    private HttpServer service;

    @BeforeEach
    void aService() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        service.createContext("/api/admin/history-checks", this::answer);
        service.start();
    }

    @AfterEach
    void end() {
        service.stop(0);
    }

    @Test
    void followsACheckToItsEnd() throws Exception {
        answers.addAll(List.of(check("asked", 0), check("running", 40), check("done", 80)));

        assertThat(watch().done().path("cases").asLong()).isEqualTo(80);

        assertThat(calls)
                .containsExactly(
                        "POST /api/admin/history-checks",
                        "GET /api/admin/history-checks/1",
                        "GET /api/admin/history-checks/1");
    }

    @Test
    void givesUpACheckThatBrokeOff() {
        answers.addAll(List.of(check("asked", 0), check("running", 40), check("broken-off", 40)));

        assertThatThrownBy(() -> watch().done())
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("The check broke off after 40 cases");
    }

    @Test
    void beginsAnotherWhereOneThatWasUnderWayBrokeOff() throws Exception {
        answers.addAll(List.of(check("running", 40), check("broken-off", 40), check("asked", 0), check("done", 80)));

        assertThat(watch().done().path("cases").asLong()).isEqualTo(80);

        assertThat(calls).filteredOn(call -> call.startsWith("POST")).hasSize(2);
    }

    @Test
    void givesUpWhereNothingMoves() {
        answers.addAll(List.of(check("asked", 0), check("asked", 0).replace("false", "true")));

        assertThatThrownBy(() -> watch().done())
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("Nothing has moved for a minute");
    }

    @Test
    void givesUpWhereTheServiceGoesAway() {
        answers.addAll(List.of(check("running", 40), AWAY));

        assertThatThrownBy(() -> watch().done())
                .isInstanceOf(Failure.class)
                .hasMessageContaining("40 cases read, and does not answer any more")
                .hasMessageContaining("503");
    }

    private HistoryCheckWatch watch() {
        String address = "http://127.0.0.1:" + service.getAddress().getPort();
        return new HistoryCheckWatch(
                new HistoryChecks(new Platform(address, List.of(), () -> "", () -> "a token", "", Path.of("reports"))),
                Duration.ZERO);
    }

    private static String check(String state, int cases) {
        return "{\"id\":\"1\",\"state\":\"%s\",\"stalled\":false,\"cases\":%d}".formatted(state, cases);
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        String answer = answers.remove();
        exchange.sendResponseHeaders(answer.equals(AWAY) ? 503 : 200, 0);
        exchange.getResponseBody().write(answer.getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }
}
