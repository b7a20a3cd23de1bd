package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Time that a running deadline was given beyond that of its class; a recomputed due time includes it. */
public sealed interface ExtraTime {

    Instant at();

    /** An extension 延期. */
    record Extended(Instant at, int workingDays) implements ExtraTime {}

    /** The working time for which it waited for the citizen. */
    record Waited(Instant from, Instant until) implements ExtraTime {

        @Override
        public Instant at() {
            return until;
        }
    }

    /** All that this running deadline of the case was given, in the order in which it was. */
    static List<ExtraTime> to(Deadline running, Case current) {
        ArrayList<ExtraTime> given = new ArrayList<>(waits(running, current.deadlines()));
        if (running.kind() == DeadlineKind.ANSWER) {
            Extension.granted(current).ifPresent(given::add);
        }
        given.sort(Comparator.comparing(ExtraTime::at));
        return List.copyOf(given);
    }

    /** A deadline that was moved while it waited stands there more than once with the same beginning of the wait. */
    private static List<Waited> waits(Deadline running, Deadlines deadlines) {
        Map<Instant, Waited> byBeginning = new LinkedHashMap<>();
        deadlines.all().stream()
                .filter(one -> one.kind() == running.kind() && one.startedAt().equals(running.startedAt()))
                .forEach(one -> {
                    if (one.pausedAt() != null && one.stoppedAt() != null) {
                        byBeginning.put(one.pausedAt(), new Waited(one.pausedAt(), one.stoppedAt()));
                    }
                });
        if (running.pausedAt() != null) {
            byBeginning.remove(running.pausedAt());
        }
        return List.copyOf(byBeginning.values());
    }
}
