package cn.huiyin.complaint.timers;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.TimerEvent;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.Whistles;
import cn.huiyin.complaint.cases.domain.acts.AskCitizen;
import cn.huiyin.complaint.cases.domain.acts.ExpireQuestion;
import cn.huiyin.complaint.cases.domain.acts.RemindDepartment;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.timers.StepWindows.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares what time did to a case with what its due times say that it should have done: each step once, in its time.
 */
final class TimerAudit {

    private static final Set<Class<?>> STEPS = Stream.of(new Tick().description(), new RemindDepartment().description())
            .flatMap(act -> act.events().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final List<DueTimes> calendars;
    private final Instant end;
    private final StepWindows windows;
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    /** @param calendars those that held one after the other */
    TimerAudit(List<DueTimes> calendars, Instant end) {
        this.calendars = List.copyOf(calendars);
        this.end = end;
        windows = new StepWindows(calendars, end);
    }

    Map<String, Long> counts() {
        return counts;
    }

    /** What is missing, too much, too early or too late; a sentence each. */
    List<String> faults() {
        return faults;
    }

    void check(StoredCase stored) {
        List<CaseEvent> events =
                stored.history().stream().map(HistoryEntry::event).toList();
        int ofDuties = duties(stored).values().stream()
                .mapToInt(duty -> checkDuty(stored, duty, events))
                .sum();
        int ofCalls = Whistles.of(stored.current()).calls().stream()
                .mapToInt(call -> checkCall(stored, call, events))
                .sum();
        if (ofDuties + ofCalls != events.stream().filter(TimerAudit::isAStep).count()) {
            fault(stored, "has steps of no duty that it ever had");
        }
        checkQuestions(stored, events);
        if (CaseTimers.next(stored.current(), calendars.getLast())
                .filter(next -> !next.isAfter(end))
                .isPresent()) {
            fault(stored, "was forgotten");
        }
    }

    /** All deadlines of a duty stand together: it has one for each due time. */
    private static Map<String, List<Deadline>> duties(StoredCase stored) {
        return stored.current().deadlines().all().stream()
                .collect(Collectors.groupingBy(
                        deadline -> deadline.kind() + " " + deadline.startedAt(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static boolean isAStep(CaseEvent event) {
        return STEPS.contains(event.getClass());
    }

    /** @return how many steps time did to it */
    private int checkDuty(StoredCase stored, List<Deadline> duty, List<CaseEvent> events) {
        Deadline last = duty.getLast();
        List<Done> done = events.stream()
                .filter(TimerEvent.class::isInstance)
                .map(TimerEvent.class::cast)
                .filter(event -> event.concerns(last))
                .map(Done::of)
                .toList();
        String kind = last.kind().code();
        compare(stored, kind, windows.of(duty), done);
        long marks = done.stream().filter(Done::marksLate).count();
        String ending = ending(duty, marks > 0);
        if (ending == null) {
            fault(stored, kind + " was neither met nor marked late");
        } else {
            count(kind + ", " + ending);
        }
        return done.size();
    }

    /** How the duty ended; null where it is late and nobody says so. */
    private @Nullable String ending(List<Deadline> duty, boolean marked) {
        Deadline last = duty.getLast();
        Instant due = Objects.requireNonNull(last.dueAt());
        Instant ended = Stream.of(last.metAt(), last.stoppedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(end);
        String how = last.metAt() != null ? "met" : last.stoppedAt() != null ? "fell away" : "owed to the end";
        if (marked) {
            return how + ", marked late";
        }
        if (!ended.isAfter(due)) {
            return how + " in time";
        }
        if (last.pausedAt() != null && !last.running()) {
            return how + " while it waited";
        }
        Instant set = duty.size() == 1
                ? last.startedAt()
                : Objects.requireNonNull(duty.get(duty.size() - 2).stoppedAt());
        if (ended.equals(set)) {
            return how + " late by the class that its own act named";
        }
        Instant late = set.isAfter(due) ? set : due;
        return ended.isAfter(late.plus(StepWindows.LONGEST_DELAY)) ? null : how + " late, before a worker came";
    }

    /**
     * A department that was called in is warned, marked as late and told of once each, unless it came or the call ended
     * first.
     */
    private int checkCall(StoredCase stored, WhistleCall call, List<CaseEvent> events) {
        Instant until = windows.endOf(call);
        List<Done> done = events.stream()
                // Two calls of one night end alike: what was done belongs to the one that was open.
                .filter(event ->
                        !event.at().isBefore(call.calledAt()) && !event.at().isAfter(until))
                .flatMap(event -> Done.of(event, call).stream())
                .toList();
        compare(stored, "report-in", windows.of(call), done);
        return done.size();
    }

    private void compare(StoredCase stored, String what, List<Window> owed, List<Done> done) {
        Optional<Instant> missedAt =
                done.stream().filter(Done::marksLate).map(Done::at).findFirst();
        owed.stream()
                .collect(Collectors.groupingBy(Window::key, TreeMap::new, Collectors.toList()))
                .forEach((key, same) -> {
                    long times =
                            done.stream().filter(one -> one.key().equals(key)).count();
                    boolean missing = times == 0 && same.stream().anyMatch(window -> window.isOwed(missedAt));
                    String step = what + ": " + same.getFirst().name();
                    if (times > 1 || missing) {
                        fault(stored, step + " was done " + times + " times");
                    }
                    count(step + (times == 0 ? ", not reached" : ", done once"));
                });
        done.stream()
                .filter(one -> owed.stream().noneMatch(window -> window.covers(one)))
                .forEach(one -> fault(stored, what + ": " + one.key() + " was done at " + one.at()));
    }

    /** A question that nobody replies to is ended by time: once, not before its day and at once then. */
    private void checkQuestions(StoredCase stored, List<CaseEvent> events) {
        Instant until = null;
        for (CaseEvent event : events) {
            if (event instanceof AskCitizen.CitizenAsked asked) {
                until = asked.until();
            } else if (event instanceof ExpireQuestion.QuestionExpired expired) {
                if (until == null
                        || expired.at().isBefore(until)
                        || expired.at().isAfter(until.plus(StepWindows.LONGEST_DELAY))) {
                    fault(stored, "question ended by time at " + expired.at());
                }
                count("question: ended by time, done once");
                until = null;
            }
        }
    }

    private void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    private void fault(StoredCase stored, String what) {
        faults.add(stored.current().number().value() + " " + what);
    }
}
