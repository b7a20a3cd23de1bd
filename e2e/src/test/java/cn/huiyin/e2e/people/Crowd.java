package cn.huiyin.e2e.people;

import cn.huiyin.e2e.people.Citizen.Filed;
import cn.huiyin.localstack.process.Await;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Citizens who file at the same time and do not give up: who gets no clear answer sends the same complaint with the
 * same key again, as the pages do. Of several gateways each attempt uses the next, as behind a load balancer.
 */
public final class Crowd implements AutoCloseable {

    private static final int TOGETHER = 6;
    private static final Duration PERSISTENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final List<Citizen> gateways;
    private final UnaryOperator<NewComplaint> added;
    private final AtomicInteger attempts = new AtomicInteger();
    private final String word = "crowd" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final ExecutorService threads = Executors.newFixedThreadPool(TOGETHER);
    private final Map<String, Filed> answers = new ConcurrentHashMap<>();

    public Crowd(Citizen citizen) {
        this(List.of(citizen), UnaryOperator.identity());
    }

    /**
     * @param gateways the same citizen at each gateway
     * @param added changes each complaint before it is filed
     */
    public Crowd(List<Citizen> gateways, UnaryOperator<NewComplaint> added) {
        this.gateways = List.copyOf(gateways);
        this.added = added;
    }

    /** Begins to file that many complaints. */
    public List<Future<?>> begins(int complaints) {
        return Stream.<Future<?>>generate(() -> threads.submit(this::fileUntilAnswered))
                .limit(complaints)
                .toList();
    }

    /** A word that stands in all their complaints and in no others. */
    public String word() {
        return word;
    }

    /** How many have a receipt by now. */
    public int acknowledged() {
        return answers.size();
    }

    /** The receipts by the key with which each was filed. */
    public Map<String, Filed> answers() {
        return Map.copyOf(answers);
    }

    private void fileUntilAnswered() {
        String key = UUID.randomUUID().toString();
        NewComplaint complaint = added.apply(NewComplaint.inDanzishi("深夜工地施工噪声扰民，围挡上写着 " + word + " 的字样。"));
        boolean done =
                Await.until(PERSISTENCE, PAUSE, () -> attempt(complaint, key).isPresent());
        if (!done) {
            throw new AssertionError("no receipt within " + PERSISTENCE);
        }
    }

    private Optional<Filed> attempt(NewComplaint complaint, String key) {
        try {
            Filed filed =
                    gateways.get(attempts.getAndIncrement() % gateways.size()).triesToFile(complaint, key);
            if (filed.status() / 100 == 2) {
                answers.put(key, filed);
                return Optional.of(filed);
            }
            return Optional.empty();
        } catch (UncheckedIOException _) {
            return Optional.empty();
        }
    }

    /** Interrupts the citizens who still wait for an answer. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
