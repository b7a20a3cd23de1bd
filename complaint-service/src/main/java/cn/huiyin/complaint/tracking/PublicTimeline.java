package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.By;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of a case as its citizen may know it. What staff write for each other, notes of calls and findings on the
 * spot, is not in it: it may name others. Every event appears, so that nothing happens behind the citizen's back.
 */
final class PublicTimeline {

    private PublicTimeline() {}

    static List<PublicTimelineEntry> of(List<HistoryEntry> history) {
        return history.stream()
                .map(HistoryEntry::event)
                .map(PublicTimeline::entry)
                .toList();
    }

    private static PublicTimelineEntry entry(CaseEvent event) {
        return new PublicTimelineEntry(event.at(), act(event), actorKind(event.by()), text(event));
    }

    private static String act(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Registered _ -> "registered";
            case CaseEvent.Assigned _ -> "assigned";
            case CaseEvent.SentToTriage _ -> "triage";
            case CaseEvent.Accepted _ -> "accepted";
            case CaseEvent.Contacted _ -> "contacted";
            case CaseEvent.Inspected _ -> "inspected";
            case CaseEvent.Answered _ -> "answered";
            case CaseEvent.Rated _ -> "rated";
            case CaseEvent.Reopened _ -> "reopened";
            case CaseEvent.Closed _ -> "closed";
            case CaseEvent.Rejected _ -> "rejected";
            case CaseEvent.Withdrawn _ -> "withdrawn";
        };
    }

    private static String actorKind(By by) {
        return switch (by.party()) {
            case CITIZEN -> "citizen";
            case ENGINE -> "system";
            case OFFICE, OFFICE_HEAD -> "office";
            case TRIAGE, SUPERVISOR -> "desk";
        };
    }

    private static @Nullable String text(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Assigned assigned -> assigned.office().name();
            case CaseEvent.Answered answered -> answered.text();
            case CaseEvent.Rejected rejected -> rejected.reason() + "\n您可以：" + rejected.legalWay();
            case CaseEvent.Rated rated -> rated.reason();
            case CaseEvent.Withdrawn withdrawn -> withdrawn.reason();
            case CaseEvent.Reopened reopened -> ownWords(reopened.by(), reopened.reason());
            case CaseEvent.Registered _,
                    CaseEvent.SentToTriage _,
                    CaseEvent.Accepted _,
                    CaseEvent.Contacted _,
                    CaseEvent.Inspected _,
                    CaseEvent.Closed _ -> null;
        };
    }

    private static @Nullable String ownWords(By by, String words) {
        return by.party() == Party.CITIZEN && !words.isBlank() ? words : null;
    }
}
