package cn.huiyin.complaint.timers;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.acts.ExpireQuestion;
import cn.huiyin.complaint.cases.domain.acts.RemindDepartment;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.cases.store.DueCases;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Metrics of the timers; alarms watch the lag and the failures. */
@Component
class TimerMeters {

    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong lagMillis = new AtomicLong();
    private final Counter failed;
    private final Map<String, Counter> done;

    TimerMeters(MeterRegistry meters) {
        Gauge.builder("huiyin.timers.waiting", waiting, AtomicLong::get)
                .description("Cases that the last look found due, up to the bound of a look")
                .register(meters);
        Gauge.builder("huiyin.timers.lag", lagMillis, millis -> millis.get() / 1000.0)
                .description("How long the earliest of them had been due")
                .baseUnit("seconds")
                .register(meters);
        failed = Counter.builder("huiyin.timers.failed")
                .description("Cases whose timer failed and is tried again")
                .register(meters);
        done = Stream.of(
                        new Tick().description(),
                        new ExpireQuestion().description(),
                        new RemindDepartment().description())
                .flatMap(act -> act.events().stream())
                .map(Class::getSimpleName)
                .collect(Collectors.toMap(Function.identity(), event -> counter(meters, event)));
    }

    private static Counter counter(MeterRegistry meters, String event) {
        return Counter.builder("huiyin.timers.events")
                .description("What time alone did to cases")
                .tag("event", event)
                .register(meters);
    }

    void found(List<DueCases.Due> due, Instant now) {
        waiting.set(due.size());
        lagMillis.set(
                due.isEmpty() ? 0 : Duration.between(due.getFirst().at(), now).toMillis());
    }

    void done(List<CaseEvent> events) {
        events.forEach(event -> done.get(event.getClass().getSimpleName()).increment());
    }

    void failed() {
        failed.increment();
    }
}
