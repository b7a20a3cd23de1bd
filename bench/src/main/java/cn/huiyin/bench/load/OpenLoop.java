package cn.huiyin.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ObjLongConsumer;

/** Requests at a fixed rate, whether the earlier ones are answered or not. */
public record OpenLoop(String path, List<byte[]> bodies, int perSecond) {

    /**
     * Sends for so long.
     *
     * @param answered is told each answer's body and when it came, by {@link System#nanoTime}
     */
    public void run(URI target, Duration time, ObjLongConsumer<String> answered) {
        ConcurrentLinkedQueue<KeepAliveConnection> idle = new ConcurrentLinkedQueue<>();
        String run = UUID.randomUUID().toString();
        long pause = 1_000_000_000L / perSecond;
        long begin = System.nanoTime();
        long count = time.toNanos() / pause;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                waitUntil(begin + i * pause);
                byte[] body = bodies.get((int) (i % bodies.size()));
                String key = run + "-" + i;
                threads.submit(() -> send(target, idle, key, body, answered));
            }
        }
        idle.forEach(OpenLoop::close);
    }

    private void send(
            URI target,
            ConcurrentLinkedQueue<KeepAliveConnection> idle,
            String key,
            byte[] body,
            ObjLongConsumer<String> answered) {
        try {
            KeepAliveConnection kept = idle.poll();
            KeepAliveConnection connection = kept == null ? new KeepAliveConnection(target) : kept;
            KeepAliveConnection.Answer answer = connection.post(path, key, body);
            answered.accept(answer.body(), System.nanoTime());
            idle.add(connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void close(KeepAliveConnection connection) {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
