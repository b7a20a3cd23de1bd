package cn.huiyin.complaint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * In place of notify-service: gives a head the officers of the office that the token names, and everybody the leaders.
 */
public final class StaffServer {

    public static final String LEADERS = "leaders";

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DANZISHI = "500108006";

    private static final Map<Class<?>, StaffServer> BY_CLASS = new ConcurrentHashMap<>();

    private final HttpServer server;
    private final Map<String, Map<String, String>> people = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away;

    private StaffServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        server.createContext("/api/office/officers", exchange -> answer(exchange, officeOf(exchange)));
        server.createContext("/api/leaders", exchange -> answer(exchange, LEADERS));
        server.start();
        put(DANZISHI, "c0ffee00-0000-4000-8000-000000000004", "周立");
        put(DANZISHI, "officer-who-is-away", "吴平");
        put(DANZISHI, "somebody-else", "郑敏");
        put(LEADERS, "c0ffee00-0000-4000-8000-000000000012", "陆明远");
    }

    /** The one that the service of this class asks; started when first asked for. */
    public static StaffServer of(Class<?> testClass) {
        return BY_CLASS.computeIfAbsent(testClass, _ -> new StaffServer());
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param list code of an office, or {@link #LEADERS} */
    public void put(String list, String id, String name) {
        people.computeIfAbsent(list, _ -> new ConcurrentHashMap<>()).put(id, name);
    }

    public void remove(String list, String id) {
        people.getOrDefault(list, Map.of()).remove(id);
    }

    public void setAway(boolean now) {
        away = now;
    }

    public int timesAsked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange, String list) throws IOException {
        asked.incrementAndGet();
        List<Map<String, String>> told = new LinkedHashMap<>(people.getOrDefault(list, Map.of()))
                .entrySet().stream()
                        .map(one -> Map.of("id", one.getKey(), "name", one.getValue()))
                        .toList();
        byte[] body = JSON.writeValueAsString(told).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : 200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private static String officeOf(HttpExchange exchange) {
        String token = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JSON.readTree(claims).path("office").asString("");
    }
}
