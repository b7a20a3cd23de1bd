package cn.huiyin.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * As many requests as the target takes: each of so many connections sends the next one when the last is answered.
 *
 * @param bodies taken in turn
 */
public record ClosedLoop(String path, List<byte[]> bodies, int connections) {

    private static final int CREATED = 201;

    private record Sent(List<Long> nanos, int refused) {}

    /** Loads the target for so long. */
    public Round run(URI target, Duration time) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Sent>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int first = i;
                running.add(threads.submit(() -> send(target, first, end)));
            }
            List<Sent> sent = new ArrayList<>();
            for (Future<Sent> each : running) {
                sent.add(each.get());
            }
            return round(sent, Duration.ofNanos(System.nanoTime() - begin));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Sent send(URI target, int first, long end) {
        List<Long> nanos = new ArrayList<>(10_000);
        int refused = 0;
        String run = UUID.randomUUID().toString();
        try (KeepAliveConnection connection = new KeepAliveConnection(target)) {
            for (int i = first; System.nanoTime() < end; i++) {
                long asked = System.nanoTime();
                int status = connection
                        .post(path, run + "-" + i, bodies.get(i % bodies.size()))
                        .status();
                if (status == CREATED) {
                    nanos.add(System.nanoTime() - asked);
                } else {
                    refused++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sent(nanos, refused);
    }

    private static Round round(List<Sent> sent, Duration took) {
        long[] nanos = sent.stream()
                .flatMapToLong(each -> each.nanos().stream().mapToLong(Long::longValue))
                .toArray();
        int refused = sent.stream().mapToInt(Sent::refused).sum();
        return new Round(Latencies.of(LongStream.of(nanos).toArray()), refused, took);
    }
}
