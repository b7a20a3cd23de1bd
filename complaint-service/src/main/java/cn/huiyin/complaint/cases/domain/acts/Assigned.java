package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.DeadlineKind.ACCEPT;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ANSWER;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ASSIGN;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.CONTACT;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The case was given to an office 已交办, by the engine or by hand.
 *
 * @param reasons why this office
 * @param note what the triage desk wrote to the office; null where the engine decided
 * @param started the deadlines that the office owes from now on
 * @param moved the running deadlines with the due times of the class; null where none moved
 */
public record Assigned(
        Instant at,
        CaseActor by,
        @Shown(toCitizen = true) Office office,
        @Nullable Category category,
        List<Department> departments,
        String deadlineClass,
        List<Reason> reasons,
        @Nullable @Shown String note,
        List<Deadline> started,
        @Nullable List<Deadline> moved)
        implements CaseEvent {

    public boolean byHand() {
        return by.party() != Party.ENGINE;
    }

    @Override
    public void applyTo(CaseDraft draft) {
        draft.enter(CaseState.ASSIGNED);
        draft.assignTo(office, note == null ? reasons : List.of(Reason.byHand(note)));
        draft.classify(category, deadlineClass);
        draft.callIn(departments);
        if (moved != null) {
            draft.move(moved, at);
        }
        draft.meet(ASSIGN, at);
        draft.stop(EnumSet.of(ACCEPT, CONTACT), at);
        draft.start(started);
    }

    /** Another office gets its own time to accept and to call; the citizen's answer stays due when it was. */
    static List<Deadline> officeDeadlines(ActContext context, String deadlineClass) {
        Case current = context.current();
        ArrayList<Deadline> started = new ArrayList<>();
        started.add(context.start(ACCEPT, deadlineClass));
        if (current.reachable()) {
            started.add(context.start(CONTACT, deadlineClass));
        }
        if (!current.deadlines().running(ANSWER)) {
            started.add(context.startAnswer(deadlineClass));
        }
        return started;
    }

    /** The office before stops owing acceptance and contact, so only the rest follows the class. */
    static @Nullable List<Deadline> moved(ActContext context, String deadlineClass) {
        List<Deadline> moved = context.moved(deadlineClass).stream()
                .filter(deadline -> deadline.kind() == ASSIGN || deadline.kind() == ANSWER)
                .toList();
        return moved.isEmpty() ? null : moved;
    }
}
