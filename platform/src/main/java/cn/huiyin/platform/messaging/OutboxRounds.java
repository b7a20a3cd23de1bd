package cn.huiyin.platform.messaging;

import com.mongodb.client.MongoCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rounds of a relay: read pending messages and publish them in batches. What the broker has confirmed is
 * remembered, and cleared from its documents later and together: a case that is acted on again meanwhile is cleared
 * once for all its messages. A crash before that sends them again.
 *
 * <p>Two threads work here: one publishes what writers hand over, one sweeps and clears. They publish in turn, a sweep
 * including its query, so that the messages of a document keep their order; the first never waits for clearing, which
 * takes a millisecond for each document.
 */
final class OutboxRounds<D> {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRounds.class);
    private static final int BATCH = 200;

    private final Outbox<D> outbox;
    private final OutboxPublisher publisher;
    private final OutboxMeters meters;
    private final Map<String, Outbox.Versions> confirmed = new ConcurrentHashMap<>();
    private final Lock publishing = new ReentrantLock();

    OutboxRounds(Outbox<D> outbox, OutboxPublisher publisher, OutboxMeters meters) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.meters = meters;
    }

    /**
     * Publishes what writers have handed over. What the broker does not take is left to the sweep.
     *
     * @param handed takes the messages that were handed over; called when the other thread does not publish
     * @return whether so much is confirmed that it should be cleared
     */
    boolean publishHanded(Supplier<List<Outbox.Waiting>> handed) {
        publishing.lock();
        try {
            publish(handed.get());
        } finally {
            publishing.unlock();
        }
        return confirmed.size() >= BATCH;
    }

    /**
     * Publishes what waits in all documents, through one cursor.
     *
     * @param newest documents whose first message is later are left to the replica that has just written them; called
     *     when the other thread does not publish
     * @return how many messages could not be published; a document whose messages cannot be made counts as one
     */
    int sweep(Supplier<Instant> newest) {
        clear();
        int stuck;
        publishing.lock();
        try {
            stuck = publishWaiting(newest.get());
        } finally {
            publishing.unlock();
        }
        clear();
        return stuck;
    }

    private int publishWaiting(Instant newest) {
        int found = 0;
        int stuck = 0;
        List<Outbox.Waiting> batch = new ArrayList<>(BATCH);
        try (MongoCursor<Outbox.Waiting> all = outbox.all(BATCH)) {
            while (all.hasNext()) {
                Outbox.Waiting waiting = all.next();
                found += waiting.messages().size();
                if (waiting.messages().isEmpty()) {
                    found++;
                    stuck++;
                }
                if (!waiting.startsAfter(newest)) {
                    batch.add(waiting);
                }
                if (batch.size() == BATCH) {
                    stuck += publish(batch);
                    batch.clear();
                    clear();
                }
            }
        }
        stuck += publish(batch);
        meters.backlog(found);
        return stuck;
    }

    /** Clears what the broker has confirmed from the documents, in one command. */
    void clear() {
        Map<String, Outbox.Versions> cleared = Map.copyOf(confirmed);
        outbox.clear(cleared);
        // What was confirmed meanwhile for one of these documents is cleared next time.
        cleared.forEach(confirmed::remove);
    }

    private int publish(List<Outbox.Waiting> batch) {
        List<OutboxMessage> messages =
                batch.stream().flatMap(one -> one.messages().stream()).toList();
        if (messages.isEmpty()) {
            return 0;
        }
        OutboxPublisher.Receipt receipt = publisher.publish(messages);
        meters.count(receipt);
        complain("no queue takes", receipt.unroutable());
        complain("the broker did not store", receipt.refused());
        batch.forEach(one -> remember(one, receipt.confirmed()));
        return messages.size() - receipt.confirmed().size();
    }

    /** Up to the first message that was not confirmed: the later ones are sent again with it. */
    private void remember(Outbox.Waiting sent, Set<String> ids) {
        for (OutboxMessage message : sent.messages()) {
            if (!ids.contains(message.id())) {
                return;
            }
            long version = message.version();
            confirmed.merge(sent.documentId(), new Outbox.Versions(version, version), Outbox.Versions::and);
        }
    }

    private static void complain(String what, Set<String> messageIds) {
        if (!messageIds.isEmpty()) {
            LOG.error(
                    "{} messages kept because {} them, {} among them",
                    messageIds.size(),
                    what,
                    messageIds.iterator().next());
        }
    }
}
