package cn.huiyin.platform.messaging;

import com.mongodb.client.MongoCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round of a relay: read what waits, publish it in batches, clear what the broker has confirmed. */
final class OutboxRounds {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRounds.class);
    private static final int BATCH = 200;

    private final Outbox outbox;
    private final OutboxPublisher publisher;
    private final OutboxMeters meters;

    OutboxRounds(Outbox outbox, OutboxPublisher publisher, OutboxMeters meters) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.meters = meters;
    }

    /** Publishes what waits in these documents. @return how many messages stay behind */
    int publish(Collection<Object> documentIds) {
        return publish(outbox.of(documentIds));
    }

    /**
     * Publishes what waits in all documents, through one cursor.
     *
     * @param young documents whose first message is later are left to whoever has just written them
     * @return how many messages stay behind, those left alone not counted
     */
    int sweep(Instant young) {
        int found = 0;
        int stuck = 0;
        List<Outbox.Waiting> batch = new ArrayList<>(BATCH);
        try (MongoCursor<Outbox.Waiting> all = outbox.all(BATCH)) {
            while (all.hasNext()) {
                Outbox.Waiting waiting = all.next();
                found += waiting.messages().size();
                if (!waiting.startsAfter(young)) {
                    batch.add(waiting);
                }
                if (batch.size() == BATCH) {
                    stuck += publish(batch);
                    batch.clear();
                }
            }
        }
        stuck += publish(batch);
        meters.backlog(found);
        return stuck;
    }

    private int publish(List<Outbox.Waiting> batch) {
        List<OutboxMessage> messages =
                batch.stream().flatMap(waiting -> waiting.messages().stream()).toList();
        if (messages.isEmpty()) {
            return 0;
        }
        OutboxPublisher.Receipt receipt = publisher.publish(messages);
        meters.count(receipt);
        complain("no queue takes", receipt.unroutable());
        complain("the broker did not store", receipt.refused());
        if (!receipt.confirmed().isEmpty()) {
            outbox.clear(batch.stream().map(Outbox.Waiting::documentId).toList(), receipt.confirmed());
        }
        return messages.size() - receipt.confirmed().size();
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
