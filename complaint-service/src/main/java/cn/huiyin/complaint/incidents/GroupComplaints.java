package cn.huiyin.complaint.incidents;

import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.acts.MarkGroupComplaint;
import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.related.Persons;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.incidents.IncidentDocument.Group;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks after each change of a case whether its incident has become a group complaint, and marks each case once. The
 * incident stores which case warns the supervisors, so that they are warned exactly once even after a crash.
 */
@Component
class GroupComplaints implements CaseProjection {

    private final Incidents incidents;
    private final CaseQueues queues;
    private final Persons persons;
    private final ActOnCase acts;
    private final IncidentSettings settings;

    GroupComplaints(
            Incidents incidents, CaseQueues queues, Persons persons, ActOnCase acts, IncidentSettings settings) {
        this.incidents = incidents;
        this.queues = queues;
        this.persons = persons;
        this.acts = acts;
        this.settings = settings;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        changed.stream()
                .map(one -> one.facts().incident())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(number -> incidents.find(number).stream())
                .forEach(incident -> look(incident, changed));
    }

    private void look(IncidentDocument incident, List<ChangedCase> changed) {
        String number = incident.number();
        Group known = incident.group();
        if (known != null && known.raised()) {
            changed.stream()
                    .filter(one -> number.equals(one.facts().incident()))
                    .forEach(one -> mark(number, known, one.id()));
            return;
        }
        List<Case> members = queues.ofIncident(Scope.DISTRICT, number).stream()
                .map(ListedCase::current)
                .toList();
        Optional.ofNullable(known).or(() -> seen(number, members)).ifPresent(group -> {
            members.forEach(member -> mark(number, group, member.id().value()));
            incidents.raised(number);
        });
    }

    private Optional<Group> seen(String number, List<Case> members) {
        int count = persons.count(members);
        Optional<Case> warning =
                members.stream().filter(GroupComplaints::canBeMarked).findFirst();
        return count < settings.groupPersons()
                ? Optional.empty()
                : warning.map(first ->
                        incidents.seen(number, new Group(count, first.id().value(), false)));
    }

    private static boolean canBeMarked(Case member) {
        return new MarkGroupComplaint().description().from().contains(member.state());
    }

    private void mark(String number, Group group, String caseId) {
        MarkGroupComplaint.Command command = new MarkGroupComplaint.Command(
                number, group.persons(), settings.groupClass(), caseId.equals(group.warning()));
        acts.act(new CaseId(caseId), command, "group:" + number);
    }
}
