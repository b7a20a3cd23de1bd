package cn.huiyin.complaint.historycheck;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The findings of the last check of all histories, and its age; alarms watch both. */
@Component
class HistoryCheckMeters {

    private final AtomicLong findings = new AtomicLong();
    private final AtomicReference<@Nullable HistoryCheck> last = new AtomicReference<>();

    HistoryCheckMeters(MeterRegistry meters, Clock clock) {
        Gauge.builder("huiyin.history.findings", findings, AtomicLong::get)
                .description("What the last check of the histories found altered, missing or out of place")
                .register(meters);
        Gauge.builder("huiyin.history.check.age", () -> age(clock))
                .description("How long ago the last check of the histories ended; NaN where none did")
                .baseUnit("seconds")
                .register(meters);
    }

    void show(HistoryCheck done) {
        last.set(done);
        findings.set(done.found());
    }

    private double age(Clock clock) {
        HistoryCheck done = last.get();
        return done == null || done.endedAt() == null
                ? Double.NaN
                : Duration.between(done.endedAt(), clock.instant()).toSeconds();
    }
}
