package cn.huiyin.complaint.timers;

import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.QueueView;
import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.store.Scope;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The number of overdue open cases, up to a limit that keeps the query cheap. */
@Component
class OverdueMeter {

    private static final int MOST_COUNTED = 1000;

    private final CaseQueues queues;
    private final Clock time;
    private final AtomicInteger overdue = new AtomicInteger();

    OverdueMeter(CaseQueues queues, Clock time, MeterRegistry meters) {
        this.queues = queues;
        this.time = time;
        Gauge.builder("huiyin.cases.overdue", overdue, AtomicInteger::get)
                .description("Open cases past a due time, up to " + MOST_COUNTED)
                .register(meters);
    }

    void count() {
        Selection all = new Selection(QueueView.OVERDUE, null, null);
        overdue.set(queues.count(Scope.DISTRICT, all, time.instant(), MOST_COUNTED));
    }
}
