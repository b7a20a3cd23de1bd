package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All clocks that a case ever had, oldest first; the latest of a kind is the one that counts now. */
public record Clocks(List<Clock> all) {
    public static final Clocks NONE = new Clocks(List.of());

    public Clocks {
        all = List.copyOf(all);
    }

    public Optional<Clock> latest(ClockKind kind) {
        return all.stream().filter(clock -> clock.kind() == kind).reduce((earlier, later) -> later);
    }

    public boolean running(ClockKind kind) {
        return latest(kind).filter(Clock::running).isPresent();
    }

    /** The running clock that ends first. */
    public Optional<Clock> next() {
        return all.stream()
                .filter(Clock::running)
                .filter(clock -> clock.dueAt() != null)
                .min(Comparator.comparing(clock -> Objects.requireNonNull(clock.dueAt())));
    }

    Clocks started(List<Clock> started) {
        return new Clocks(Stream.concat(all.stream(), started.stream()).toList());
    }

    Clocks met(ClockKind kind, Instant at) {
        return change(clock -> clock.kind() == kind, clock -> clock.met(at));
    }

    Clocks stopped(Set<ClockKind> kinds, Instant at) {
        return change(clock -> kinds.contains(clock.kind()), clock -> clock.stopped(at));
    }

    private Clocks change(Predicate<Clock> which, UnaryOperator<Clock> change) {
        return new Clocks(all.stream()
                .map(clock -> clock.running() && which.test(clock) ? change.apply(clock) : clock)
                .toList());
    }
}
