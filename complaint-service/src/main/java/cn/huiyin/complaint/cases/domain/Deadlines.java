package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All deadlines that a case ever had, oldest first; the latest of a kind is the one that counts now. */
public record Deadlines(List<Deadline> all) {
    public static final Deadlines NONE = new Deadlines(List.of());

    public Deadlines {
        all = List.copyOf(all);
    }

    public Optional<Deadline> latest(DeadlineKind kind) {
        return all.stream().filter(deadline -> deadline.kind() == kind).reduce((earlier, later) -> later);
    }

    /**
     * Those of a kind that count, oldest first: one for each time that the duty began, with the due time that its class
     * set last.
     */
    public List<Deadline> counted(DeadlineKind kind) {
        LinkedHashMap<Instant, Deadline> byStart = new LinkedHashMap<>();
        all.stream()
                .filter(deadline -> deadline.kind() == kind)
                .forEach(deadline -> byStart.put(deadline.startedAt(), deadline));
        return List.copyOf(byStart.values());
    }

    /**
     * One duty from its beginning on, oldest first: the latest of a kind, and before it those that it replaced, each with
     * the due time that was moved and the pause that it had. Empty where none of the kind ever ran.
     */
    public List<Deadline> ofLatestDuty(DeadlineKind kind) {
        return latest(kind).stream()
                .flatMap(latest -> all.stream()
                        .filter(one -> one.kind() == kind && one.startedAt().equals(latest.startedAt())))
                .toList();
    }

    public boolean running(DeadlineKind kind) {
        return latest(kind).filter(Deadline::running).isPresent();
    }

    /** The deadline that ends first of those of every case whose time runs. */
    public Optional<Deadline> next() {
        return all.stream()
                .filter(deadline -> deadline.running() && deadline.kind().isOfEveryCase())
                .filter(deadline -> !deadline.paused())
                .filter(deadline -> deadline.knownDueAt() != null)
                .min(Comparator.comparing(deadline -> Objects.requireNonNull(deadline.knownDueAt())));
    }

    Deadlines started(List<Deadline> started) {
        return new Deadlines(Stream.concat(all.stream(), started.stream()).toList());
    }

    Deadlines met(DeadlineKind kind, Instant at) {
        return change(deadline -> deadline.kind() == kind, deadline -> deadline.met(at));
    }

    Deadlines stopped(Set<DeadlineKind> kinds, Instant at) {
        return change(deadline -> kinds.contains(deadline.kind()), deadline -> deadline.stopped(at));
    }

    Deadlines paused(DeadlineKind kind, Instant at) {
        return change(deadline -> deadline.kind() == kind, deadline -> deadline.pausedSince(at));
    }

    private Deadlines change(Predicate<Deadline> which, UnaryOperator<Deadline> change) {
        return new Deadlines(all.stream()
                .map(deadline -> deadline.running() && which.test(deadline) ? change.apply(deadline) : deadline)
                .toList());
    }
}
