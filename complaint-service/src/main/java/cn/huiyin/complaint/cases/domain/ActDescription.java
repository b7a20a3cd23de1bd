package cn.huiyin.complaint.cases.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the transition table, the life cycle page, the access matrix, the interface and the forms know of an act.
 *
 * @param code kebab case, as on the wire, e.g. {@code hand-back}
 * @param term the term of the trade, as on the button, e.g. 退回派单
 * @param parties who may do it
 * @param from the states in which it is allowed; empty for the act that begins a case
 * @param to the states that it may end in, the usual one first; empty where it changes none
 * @param why the reason for an odd edge; empty where the row explains itself
 * @param command what must be said with it
 * @param events what it is the source of; an event belongs to one act only
 */
public record ActDescription<C extends CaseCommand>(
        String code,
        String term,
        Class<C> command,
        Set<Party> parties,
        Set<CaseState> from,
        List<CaseState> to,
        String why,
        List<Class<? extends CaseEvent>> events) {

    public ActDescription {
        parties = Set.copyOf(parties);
        from = Set.copyOf(from);
        to = List.copyOf(to);
        events = List.copyOf(events);
    }

    public static <C extends CaseCommand> ActDescription<C> act(String code, String term, Class<C> command) {
        return new ActDescription<>(code, term, command, Set.of(), Set.of(), List.of(), "", List.of());
    }

    public ActDescription<C> by(Party first, Party... others) {
        return new ActDescription<>(code, term, command, EnumSet.of(first, others), from, to, why, events);
    }

    public ActDescription<C> from(CaseState first, CaseState... others) {
        return new ActDescription<>(code, term, command, parties, EnumSet.of(first, others), to, why, events);
    }

    public ActDescription<C> to(CaseState... states) {
        return new ActDescription<>(code, term, command, parties, from, List.of(states), why, events);
    }

    public ActDescription<C> because(String reason) {
        return new ActDescription<>(code, term, command, parties, from, to, reason, events);
    }

    @SafeVarargs
    public final ActDescription<C> events(Class<? extends CaseEvent>... types) {
        return new ActDescription<>(code, term, command, parties, from, to, why, List.of(types));
    }

    /** Whether it ends where it began, in whichever of its states that is. */
    public boolean staysInItsState() {
        return !from.isEmpty() && from.equals(Set.copyOf(to));
    }

    /** Whether one of these may do it at all. */
    public boolean allowedFor(Set<Party> acting) {
        return acting.stream().anyMatch(parties::contains);
    }
}
