package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which deadlines a case would have that is registered and assigned to an office now. For information only. */
@Component
public class PromisedDeadlines {

    private final CalendarDueTimes dueTimes;
    private final DeadlineClasses classes;
    private final DeadlineReader reader;

    PromisedDeadlines(CalendarDueTimes dueTimes, DeadlineClasses classes, DeadlineReader reader) {
        this.dueTimes = dueTimes;
        this.classes = classes;
        this.reader = reader;
    }

    /** @return all four, in the order of {@link DeadlineKind#ofEveryCase}; empty for a class that the pack does not have */
    public Optional<List<DeadlineView>> of(String deadlineClass, Instant now) {
        return classes.knows(deadlineClass)
                ? Optional.of(DeadlineKind.ofEveryCase().stream()
                        .map(kind -> reader.read(promised(kind, deadlineClass, now), null, now))
                        .toList())
                : Optional.empty();
    }

    private Deadline promised(DeadlineKind kind, String deadlineClass, Instant now) {
        // The class is known when the engine has spoken; who is told before that is told the class that holds till
        // then.
        return dueTimes.computed(
                kind, kind == DeadlineKind.ASSIGN ? CaseDecider.DEFAULT_DEADLINE_CLASS : deadlineClass, now);
    }
}
