package cn.huiyin.bench.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ObjLongConsumer;

/**
 * Requests at a fixed, low rate, whether the earlier ones are answered or not. With the JDK's client, since wrk knows
 * no rate and each answer's time is wanted here.
 */
public record OpenLoop(String path, List<String> bodies, int perSecond) {

    /**
     * Sends for so long.
     *
     * @param answered is told each answer's body and when it came, by {@link System#nanoTime}
     */
    public void run(URI target, Duration time, ObjLongConsumer<String> answered) {
        String run = UUID.randomUUID().toString();
        long pause = 1_000_000_000L / perSecond;
        long begin = System.nanoTime();
        long count = time.toNanos() / pause;
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = 0; i < count; i++) {
                waitUntil(begin + i * pause);
                HttpRequest request = filing(target, run + "-" + i, bodies.get(i % bodies.size()));
                sent.add(client.sendAsync(request, BodyHandlers.ofString())
                        .thenAccept(response -> answered.accept(response.body(), System.nanoTime())));
            }
            sent.forEach(CompletableFuture::join);
        }
    }

    private HttpRequest filing(URI target, String key, String body) {
        return HttpRequest.newBuilder(target.resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
