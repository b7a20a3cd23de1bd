package cn.huiyin.e2e.cluster;

import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.localstack.http.Web;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** A filing whose second half is sent when it is told to: it is under way meanwhile. */
final class SlowComplaint {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CompletableFuture<HttpResponse<String>> answer;

    SlowComplaint(String url) {
        byte[] body = NewComplaint.inDanzishi("楼下烧烤店的油烟直接排到楼道里。").json().getBytes(StandardCharsets.UTF_8);
        InputStream first = new ByteArrayInputStream(Arrays.copyOf(body, body.length / 2));
        InputStream second = new ByteArrayInputStream(Arrays.copyOfRange(body, body.length / 2, body.length));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/complaints"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(first, waiting(second))))
                .build();
        answer = Web.client().sendAsync(request, BodyHandlers.ofString());
    }

    /** Returns when the first half is on its way. */
    SlowComplaint awaitBegun() throws InterruptedException {
        begun.await();
        return this;
    }

    /** Sends the rest and gives the status of the answer. */
    int finishes() {
        goOn.countDown();
        return answer.join().statusCode();
    }

    private InputStream waiting(InputStream rest) {
        return new InputStream() {

            @Override
            public int read() throws java.io.IOException {
                begun.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return rest.read();
            }
        };
    }
}
