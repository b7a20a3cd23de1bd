package cn.huiyin.platform.messaging;

import com.mongodb.client.MongoCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round of a relay: read what waits and publish it in batches. What the broker has confirmed is remembered, and
 * cleared from its documents later and together: a case that is acted on again meanwhile is cleared once for all its
 * messages. A crash before that sends them again.
 */
final class OutboxRounds<D> {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRounds.class);
    private static final int BATCH = 200;

    private final Outbox<D> outbox;
    private final OutboxPublisher publisher;
    private final OutboxMeters meters;
    private final Map<String, Outbox.Versions> confirmed = new HashMap<>();

    OutboxRounds(Outbox<D> outbox, OutboxPublisher publisher, OutboxMeters meters) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.meters = meters;
    }

    /** Publishes what writers have handed over. What the broker does not take is left to the sweep. */
    void publishHanded(List<Outbox.Waiting> handed) {
        publish(handed);
        if (confirmed.size() >= BATCH) {
            clear();
        }
    }

    /**
     * Publishes what waits in all documents, through one cursor.
     *
     * @param young documents whose first message is later are left to whoever has just written them
     * @return how many messages stay behind, those left alone not counted
     */
    int sweep(Instant young) {
        clear();
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
                    clear();
                }
            }
        }
        stuck += publish(batch);
        clear();
        meters.backlog(found);
        return stuck;
    }

    /** Takes what the broker has confirmed out of the documents, in one command. */
    void clear() {
        outbox.clear(confirmed);
        confirmed.clear();
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

    /** Up to the first message that stays behind: the later ones go out again with it. */
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
