package cn.huiyin.e2e.drills;

import cn.huiyin.localstack.http.Web;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The stream of messages of a signed-in person, held open as a browser does. */
final class OpenStream implements AutoCloseable {

    private static final String EVENT = "event:";
    private static final String DATA = "data:";

    /** @param event e.g. {@code notification} */
    private record Event(String event, String data) {}

    private final Queue<Event> received = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<HttpResponse<Stream<String>>> response;
    private String event = "";

    OpenStream(String url, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/notifications/stream"));
        headers.forEach(request::header);
        response = Web.client().sendAsync(request.build(), BodyHandlers.ofLines());
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try {
            response.join().body().forEach(this::readLine);
        } catch (UncheckedIOException _) {
            // It was closed.
        }
    }

    private void readLine(String line) {
        if (line.startsWith(EVENT)) {
            event = line.substring(EVENT.length()).strip();
        } else if (line.startsWith(DATA)) {
            received.add(new Event(event, line.substring(DATA.length())));
        }
    }

    /** Whether the first event has arrived. */
    boolean isOpen() {
        return !received.isEmpty();
    }

    /** How many events of this name were about the case. */
    long count(String name, String caseId) {
        return received.stream()
                .filter(one -> one.event().equals(name) && one.data().contains(caseId))
                .count();
    }

    @Override
    public void close() {
        if (response.isDone()) {
            response.join().body().close();
        }
    }
}
