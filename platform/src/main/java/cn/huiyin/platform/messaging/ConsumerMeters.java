package cn.huiyin.platform.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.BooleanSupplier;

/** Metrics of a consumer; an alarm watches dead. */
final class ConsumerMeters {

    private final Timer handled;
    private final Counter skipped;
    private final Counter dead;

    ConsumerMeters(MeterRegistry registry, String queue) {
        handled = Timer.builder("huiyin.consumer.handled")
                .description("Messages, or batches of them, handled and the time it took")
                .tag("queue", queue)
                .register(registry);
        skipped = Counter.builder("huiyin.consumer.skipped")
                .description("Messages of a type that this version does not know")
                .tag("queue", queue)
                .register(registry);
        dead = Counter.builder("huiyin.consumer.dead")
                .description("Messages set aside in the dead-letter queue")
                .tag("queue", queue)
                .register(registry);
    }

    boolean time(BooleanSupplier handling) {
        return Boolean.TRUE.equals(handled.record(handling::getAsBoolean));
    }

    void skipped() {
        skipped.increment();
    }

    void dead() {
        dead.increment();
    }
}
