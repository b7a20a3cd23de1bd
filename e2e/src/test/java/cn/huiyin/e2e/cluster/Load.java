package cn.huiyin.e2e.cluster;

import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Citizen.Filed;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.localstack.process.Await;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Citizens who file and look up, one request after the other, until told to stop. What fails is kept, and sent again
 * with the same key as the pages do.
 */
final class Load implements AutoCloseable {

    private static final Duration PERSISTENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Citizen citizen;
    private final String word = "drill" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final ExecutorService threads;
    private final Map<String, Filed> receipts = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean stopped;

    private Load(String url, int citizens) {
        citizen = new Citizen(url);
        threads = Executors.newFixedThreadPool(citizens);
        for (int i = 0; i < citizens; i++) {
            threads.execute(this::goOn);
        }
    }

    static Load of(String url, int citizens) {
        return new Load(url, citizens);
    }

    /** Starts no further requests and waits for those under way. */
    Load stop() {
        stopped = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PERSISTENCE.toSeconds() + 60, TimeUnit.SECONDS)) {
                throw new AssertionError("citizens still wait for an answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    /** A word that stands in all their complaints and in no others. */
    String word() {
        return word;
    }

    int requests() {
        return requests.get();
    }

    /** Requests that were answered with an error, or not at all. */
    List<String> failures() {
        return new ArrayList<>(failures);
    }

    /** The receipts of acknowledged complaints. */
    List<Filed> receipts() {
        return List.copyOf(receipts.values());
    }

    private void goOn() {
        while (!stopped) {
            String key = UUID.randomUUID().toString();
            NewComplaint complaint = NewComplaint.inDanzishi("深夜工地施工噪声扰民，围挡上写着 " + word + " 的字样。");
            if (!Await.until(PERSISTENCE, PAUSE, () -> files(complaint, key))) {
                failures.add("no receipt within " + PERSISTENCE);
                return;
            }
            looksUp(receipts.get(key));
        }
    }

    private boolean files(NewComplaint complaint, String key) {
        requests.incrementAndGet();
        try {
            Filed filed = citizen.triesToFile(complaint, key);
            if (filed.status() / 100 == 2) {
                receipts.put(key, filed);
                return true;
            }
            failures.add("filing: " + filed.status());
        } catch (UncheckedIOException e) {
            failures.add("filing: " + e.getCause());
        }
        return false;
    }

    private void looksUp(Filed filed) {
        requests.incrementAndGet();
        int status = citizen.looksUp(
                        filed.json().get("number").textOrEmpty(),
                        filed.json().get("queryCode").textOrEmpty())
                .status();
        if (status != 200) {
            failures.add("looking up: " + status);
        }
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
        threads.close();
    }
}
