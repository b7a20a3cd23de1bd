package cn.huiyin.platform.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** Metrics of a relay; alarms watch unroutable, refused and backlog. */
final class OutboxMeters {

    private final Counter published;
    private final Counter unroutable;
    private final Counter refused;
    private final AtomicLong backlog = new AtomicLong();

    OutboxMeters(MeterRegistry registry, String collection) {
        published = counter(registry, collection, "huiyin.outbox.published", "Messages confirmed by the broker");
        unroutable = counter(registry, collection, "huiyin.outbox.unroutable", "Messages that no queue took");
        refused = counter(registry, collection, "huiyin.outbox.refused", "Messages that the broker did not store");
        Gauge.builder("huiyin.outbox.backlog", backlog, AtomicLong::get)
                .description("Messages that the last sweep found waiting")
                .tag("collection", collection)
                .register(registry);
    }

    void count(OutboxPublisher.Receipt receipt) {
        published.increment(receipt.confirmed().size());
        unroutable.increment(receipt.unroutable().size());
        refused.increment(receipt.refused().size());
    }

    void backlog(long messages) {
        backlog.set(messages);
    }

    private static Counter counter(MeterRegistry registry, String collection, String name, String description) {
        return Counter.builder(name)
                .description(description)
                .tag("collection", collection)
                .register(registry);
    }
}
