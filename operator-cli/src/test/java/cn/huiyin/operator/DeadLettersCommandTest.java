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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Against a service's dead-letter endpoint as it answers. */
class DeadLettersCommandTest {

    private static final String LETTERS = "[{\"id\":\"m-1\",\"type\":\"cn.huiyin.case.assigned.v1\"}]";

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private HttpServer service;

    @BeforeEach
    void aService() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        service.createContext("/actuator/dlq", this::answer);
        service.start();
    }

    @AfterEach
    void end() {
        service.stop(0);
    }

    @Test
    void countsTheMessagesOfEachQueue() {
        assertThat(letters("an admin's token").counts())
                .containsEntry("notify.case-events", 2L)
                .containsEntry("notify.other", 0L);
    }

    @Test
    void listsOneQueue() {
        assertThat(letters("an admin's token").list("notify.case-events"))
                .extracting((JsonNode letter) -> letter.path("id").asString())
                .containsExactly("m-1");
    }

    @Test
    void sendsAllBackOrOneByItsId() {
        DeadLetters letters = letters("an admin's token");

        assertThat(letters.replay("notify.case-events", Optional.empty())).isEqualTo(2);
        letters.replay("notify.case-events", Optional.of("m-1"));

        assertThat(calls)
                .contains(
                        "POST /actuator/dlq/notify.case-events {}",
                        "POST /actuator/dlq/notify.case-events {\"id\":\"m-1\"}");
    }

    @Test
    void namesTheQueueThatNoServiceHas() {
        assertThatThrownBy(() -> letters("an admin's token").list("notify.nothing"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("No service has a queue notify.nothing");
    }

    @Test
    void saysThatTheTokenIsNotTaken() {
        assertThatThrownBy(() -> letters("").counts())
                .isInstanceOf(Failure.class)
                .hasMessageContaining("answered 401: HUIYIN_ADMIN_TOKEN is not a valid token.");
    }

    @Test
    void saysThatTheServiceIsAway() {
        service.stop(0);

        assertThatThrownBy(() -> letters("an admin's token").counts())
                .isInstanceOf(Failure.class)
                .hasMessageContaining("does not answer");
    }

    private DeadLetters letters(String token) {
        String url = "http://127.0.0.1:" + service.getAddress().getPort();
        return new DeadLetters(new Platform(url, List.of(url), () -> "", () -> token, "", Path.of("")));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add((exchange.getRequestMethod() + " " + path + " " + body).strip());
        boolean known =
                "Bearer an admin's token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String answer = exchange.getRequestMethod().equals("POST")
                ? "{\"replayed\":2}"
                : path.endsWith("/dlq") ? "{\"notify.case-events\":2,\"notify.other\":0}" : LETTERS;
        byte[] bytes = (known ? answer : "").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? 200 : 401, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
