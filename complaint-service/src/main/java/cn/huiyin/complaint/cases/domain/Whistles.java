package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whistles 吹哨: the departments that the handling office called in, oldest call first. A department has at most one open
 * call. Calls serve the handling that they were made for: they lapse with it.
 */
public record Whistles(List<WhistleCall> calls) {

    /** Calls of one case in all, which bounds the size of its document. */
    public static final int MOST_CALLS = 12;

    private static final Whistles NONE = new Whistles(List.of());

    public Whistles {
        calls = List.copyOf(calls);
    }

    public static Whistles of(Case current) {
        return current.facets().find(Whistles.class).orElse(NONE);
    }

    /** The calls that nothing has ended yet. */
    public List<WhistleCall> open() {
        return calls.stream().filter(WhistleCall::open).toList();
    }

    /** The open call of a department; empty where it is not called in. */
    public Optional<WhistleCall> openOf(@Nullable String department) {
        return calls.stream()
                .filter(WhistleCall::open)
                .filter(call -> call.department().code().equals(department))
                .findFirst();
    }

    /** The latest call of each department, in the order in which they were first called. */
    public List<WhistleCall> latest() {
        return calls.stream()
                .map(call -> call.department().code())
                .distinct()
                .map(code -> calls.stream()
                        .filter(call -> call.department().code().equals(code))
                        .reduce((earlier, later) -> later)
                        .orElseThrow())
                .toList();
    }

    /** Whether a department leads; one that did its part, or whose call ended otherwise, does so no longer. */
    public boolean isLed() {
        return open().stream().anyMatch(WhistleCall::lead);
    }

    public Whistles with(List<WhistleCall> more) {
        return new Whistles(Stream.concat(calls.stream(), more.stream()).toList());
    }

    /** With the open call of this department changed. */
    public Whistles changed(Department department, UnaryOperator<WhistleCall> change) {
        return changed(call -> call.department().equals(department), change);
    }

    private Whistles changed(Predicate<WhistleCall> which, UnaryOperator<WhistleCall> change) {
        return new Whistles(calls.stream()
                .map(call -> call.open() && which.test(call) ? change.apply(call) : call)
                .toList());
    }

    /**
     * The case after an event, without open calls where the handling ended with it: the case was answered or ended, or
     * another office has it, or none.
     */
    static Case lapsed(Case before, Case after, Instant at) {
        boolean isStillHandled =
                after.state() == CaseState.IN_PROGRESS && Objects.equals(before.office(), after.office());
        Whistles whistles = of(after);
        return isStillHandled || whistles.open().isEmpty()
                ? after
                : after.keeping(whistles.changed(_ -> true, call -> call.ended(WhistleCall.Ending.LAPSED, at)));
    }
}
