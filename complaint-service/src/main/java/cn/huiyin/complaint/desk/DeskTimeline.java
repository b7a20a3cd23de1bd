package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.EventFields;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.contactaccess.ContactAccess;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.desk.DeskTimelineEntry.DeskActor;
import cn.huiyin.platform.masking.Masking;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** All that happened to a case and who opened its contact data, oldest first. */
final class DeskTimeline {

    private DeskTimeline() {}

    static List<DeskTimelineEntry> of(StoredCase stored, List<ContactAccess> accesses) {
        Stream<DeskTimelineEntry> events = stored.history().stream().map(entry -> entry(entry.event()));
        Stream<DeskTimelineEntry> opened = accesses.stream().map(DeskTimeline::entry);
        return Stream.concat(events, opened)
                .sorted(Comparator.comparing(DeskTimelineEntry::at))
                .toList();
    }

    private static DeskTimelineEntry entry(ContactAccess access) {
        LinkedHashMap<String, Object> said = new LinkedHashMap<>();
        said.put("purpose", access.purpose());
        if (access.note() != null) {
            said.put("note", Masking.mask(access.note()));
        }
        return new DeskTimelineEntry(access.at(), "view-contact", new DeskActor(access.role(), access.name()), said);
    }

    private static DeskTimelineEntry entry(CaseEvent event) {
        return new DeskTimelineEntry(event.at(), Acts.of(event).code(), actor(event.by()), EventFields.forStaff(event));
    }

    private static DeskActor actor(CaseActor by) {
        return new DeskActor(by.party().code(), by.party() == Party.CITIZEN ? null : by.name());
    }
}
