package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.GroupComplaint;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Group complaint 群体投诉: many different people complain of one source. The class of the case is raised, its running
 * deadlines move as with any change of class, and the supervisors are warned once for the incident.
 */
public final class MarkGroupComplaint implements CaseAct<MarkGroupComplaint.Command> {

    /**
     * @param incident its number
     * @param persons how many different people
     * @param deadlineClass the class of group complaints
     * @param warns whether this is the case whose message warns the supervisors
     */
    public record Command(String incident, int persons, String deadlineClass, boolean warns) implements CaseCommand {}

    /**
     * @param deadlineClass that holds from now on
     * @param moved the running deadlines with their new due times; the old ones stay in the history
     */
    public record GroupComplaintFound(
            Instant at,
            CaseActor by,
            @Shown String incident,
            @Shown int persons,
            @Shown String deadlineClass,
            List<Deadline> moved,
            boolean warns)
            implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.classify(draft.before().category(), deadlineClass);
            draft.move(moved, at);
            draft.keep(new GroupComplaint(incident));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("mark-group-complaint", "群体投诉", Command.class)
                .by(Party.ENGINE)
                .from(TRIAGE, ASSIGNED, IN_PROGRESS)
                .to(TRIAGE, ASSIGNED, IN_PROGRESS)
                .because("changes no state: raises the class, and only to an earlier due time")
                .events(GroupComplaintFound.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Optional<String> incident = IncidentMembership.numberOf(context.current());
        if (incident.isEmpty()) {
            return Optional.of(Refusal.byRule("in-no-incident", "The case belongs to no incident."));
        }
        return context.current()
                .facets()
                .find(GroupComplaint.class)
                .filter(known -> known.incident().equals(incident.get()))
                .map(_ -> Refusal.byRule("group-known", "The case is known to be part of this group complaint."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        if (!IncidentMembership.numberOf(context.current()).equals(Optional.of(command.incident()))) {
            return Decision.refused(Refusal.byRule("in-no-incident", "The case belongs to another incident."));
        }
        boolean raises = raises(context, command.deadlineClass());
        return Decision.accepted(new GroupComplaintFound(
                context.now(),
                context.by(),
                command.incident(),
                command.persons(),
                raises ? command.deadlineClass() : context.deadlineClass(),
                raises ? context.moved(command.deadlineClass()) : List.of(),
                command.warns()));
    }

    /** Nothing becomes due later because more people complain. */
    private static boolean raises(ActContext context, String deadlineClass) {
        return context.codes().knowsDeadlineClass(deadlineClass)
                && context.moved(deadlineClass).stream().allMatch(moved -> isSooner(context, moved));
    }

    private static boolean isSooner(ActContext context, Deadline moved) {
        Instant dueAt = moved.dueAt();
        return dueAt != null
                && context.current()
                        .deadlines()
                        .latest(moved.kind())
                        .map(Deadline::dueAt)
                        .filter(before -> !dueAt.isAfter(before))
                        .isPresent();
    }
}
