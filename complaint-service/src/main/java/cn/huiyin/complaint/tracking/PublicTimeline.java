package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.acts.EventFields;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The history of a case for its citizen: without internal events, and without what staff wrote for each other. */
final class PublicTimeline {

    private PublicTimeline() {}

    /** @param inspections when somebody was on the spot for all cases that are handled together with this one */
    static List<PublicTimelineEntry> of(List<HistoryEntry> history, List<Instant> inspections) {
        Stream<PublicTimelineEntry> events = history.stream()
                .map(HistoryEntry::event)
                .filter(event -> !event.internal() && !event.byTimeAlone())
                .map(PublicTimeline::entry);
        Stream<PublicTimelineEntry> together =
                inspections.stream().map(at -> new PublicTimelineEntry(at, "incident-inspection", "office", Map.of()));
        return Stream.concat(events, together)
                .sorted(Comparator.comparing(PublicTimelineEntry::at))
                .toList();
    }

    private static PublicTimelineEntry entry(CaseEvent event) {
        return new PublicTimelineEntry(event.at(), Acts.toldAs(event), actorKind(event), EventFields.forCitizen(event));
    }

    /** A call that an operator registered counts as the caller's own act. */
    private static String actorKind(CaseEvent event) {
        if (event instanceof Register.Registered) {
            return "citizen";
        }
        return switch (event.by().party()) {
            case CITIZEN -> "citizen";
            case ENGINE, ADMIN -> "system";
            case OFFICE, OFFICE_HEAD -> "office";
            case DEPARTMENT -> "department";
            case OPERATOR, TRIAGE, SUPERVISOR, LEADER, INTEGRITY -> "desk";
        };
    }
}
