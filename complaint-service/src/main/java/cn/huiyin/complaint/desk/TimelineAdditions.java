package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.incidents.IncidentAccess;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the timeline of a case shows beside its history: accesses to contact data, and work that was recorded for all
 * cases of its incident. That work is stored with the incident, so that cases do not grow.
 */
@Component
class TimelineAdditions {

    private final VisibleContactAccess contactAccess;
    private final IncidentAccess incidents;

    TimelineAdditions(VisibleContactAccess contactAccess, IncidentAccess incidents) {
        this.contactAccess = contactAccess;
        this.incidents = incidents;
    }

    List<DeskTimelineEntry> of(Case current, CaseAccess viewer) {
        Stream<DeskTimelineEntry> accesses =
                contactAccess.of(current.id().value(), viewer.scope()).stream().map(DeskTimeline::entry);
        Stream<DeskTimelineEntry> work =
                IncidentMembership.numberOf(current).flatMap(number -> incidents.visible(number, viewer)).stream()
                        .flatMap(incident ->
                                incident.work().stream().map(done -> DeskTimeline.entry(incident.number(), done)));
        return Stream.concat(accesses, work).toList();
    }
}
