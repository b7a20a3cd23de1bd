package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.EventFields;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.store.ContactView;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.desk.DeskTimelineEntry.DeskActor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that happened to a case and who looked at its contact data, oldest first. */
final class DeskTimeline {

    private DeskTimeline() {}

    static List<DeskTimelineEntry> of(StoredCase stored) {
        var events = stored.history().stream().map(entry -> entry(entry.event()));
        var views = stored.contactViews().stream().map(DeskTimeline::entry);
        return Stream.concat(events, views)
                .sorted(Comparator.comparing(DeskTimelineEntry::at))
                .toList();
    }

    private static DeskTimelineEntry entry(ContactView view) {
        return new DeskTimelineEntry(
                view.at(), "view-contact", new DeskActor(view.kind(), view.name()), Map.of("purpose", view.purpose()));
    }

    private static DeskTimelineEntry entry(CaseEvent event) {
        return new DeskTimelineEntry(event.at(), Acts.of(event).code(), actor(event.by()), EventFields.forStaff(event));
    }

    private static DeskActor actor(CaseActor by) {
        return new DeskActor(by.party().code(), by.party() == Party.CITIZEN ? null : by.name());
    }
}
