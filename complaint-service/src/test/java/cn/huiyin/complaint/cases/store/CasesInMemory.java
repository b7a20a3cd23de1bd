package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.acts.Register;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cases without a database, for a simulation of more of them than a database writes in a test: versions and leases as
 * there.
 */
public final class CasesInMemory extends Cases {

    private final DueTimes dueTimes;
    private final Map<CaseId, StoredCase> stored = new HashMap<>();
    private final Map<CaseId, Instant> timers = new HashMap<>();
    private final TreeSet<DueCases.Due> order = new TreeSet<>(
            Comparator.comparing(DueCases.Due::at).thenComparing(due -> due.id().value()));

    public CasesInMemory(DueTimes dueTimes) {
        super(null, null, null, null, null);
        this.dueTimes = dueTimes;
    }

    @Override
    public synchronized Optional<StoredCase> insert(CaseId id, Register.Registered event, IdempotencyKey key) {
        put(id, new StoredCase(CaseEvolution.begin(id, event), 1, List.of(new HistoryEntry(1, event, null))));
        return Optional.of(stored.get(id));
    }

    @Override
    public synchronized Optional<StoredCase> append(StoredCase before, List<CaseEvent> events, @Nullable String cause) {
        CaseId id = before.current().id();
        if (stored.get(id).version() != before.version()) {
            return Optional.empty();
        }
        ArrayList<HistoryEntry> history = new ArrayList<>(before.history());
        events.forEach(event -> history.add(new HistoryEntry(history.size() + 1L, event, cause)));
        Case current = CaseEvolution.evolve(before.current(), events);
        put(id, new StoredCase(current, before.version() + events.size(), history));
        return Optional.of(stored.get(id));
    }

    @Override
    public synchronized Optional<StoredCase> find(CaseId id, Scope scope) {
        return Optional.ofNullable(stored.get(id));
    }

    private void put(CaseId id, StoredCase next) {
        stored.put(id, next);
        setTimer(id, CaseTimers.next(next.current(), dueTimes));
    }

    private void setTimer(CaseId id, Optional<Instant> at) {
        Instant before = timers.remove(id);
        if (before != null) {
            order.remove(new DueCases.Due(id, before));
        }
        at.ifPresent(instant -> {
            timers.put(id, instant);
            order.add(new DueCases.Due(id, instant));
        });
    }

    /** What is due among these cases. */
    public DueCases due() {
        return new DueInMemory();
    }

    private final class DueInMemory extends DueCases {

        DueInMemory() {
            super(null);
        }

        @Override
        public List<Due> earliest(Instant now, int most) {
            synchronized (CasesInMemory.this) {
                return order.stream()
                        .takeWhile(due -> !due.at().isAfter(now))
                        .limit(most)
                        .toList();
            }
        }

        @Override
        public Optional<StoredCase> claim(Due due, Instant now) {
            synchronized (CasesInMemory.this) {
                if (!due.at().equals(timers.get(due.id()))) {
                    return Optional.empty();
                }
                setTimer(due.id(), Optional.of(now.plus(LEASE)));
                return Optional.of(stored.get(due.id()));
            }
        }

        @Override
        public void release(StoredCase claimed, Optional<Instant> next) {
            synchronized (CasesInMemory.this) {
                CaseId id = claimed.current().id();
                if (stored.get(id).version() == claimed.version()) {
                    setTimer(id, next);
                }
            }
        }
    }
}
