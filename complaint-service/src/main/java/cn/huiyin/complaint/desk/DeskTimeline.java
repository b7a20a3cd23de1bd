package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.EventFields;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.looks.ContactLook;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.desk.DeskTimelineEntry.DeskActor;
import cn.huiyin.platform.masking.Masking;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** All that happened to a case and who looked at its contact data, oldest first. */
final class DeskTimeline {

    private DeskTimeline() {}

    static List<DeskTimelineEntry> of(StoredCase stored, List<ContactLook> looks) {
        Stream<DeskTimelineEntry> events = stored.history().stream().map(entry -> entry(entry.event()));
        Stream<DeskTimelineEntry> looked = looks.stream().map(DeskTimeline::entry);
        return Stream.concat(events, looked)
                .sorted(Comparator.comparing(DeskTimelineEntry::at))
                .toList();
    }

    private static DeskTimelineEntry entry(ContactLook look) {
        LinkedHashMap<String, Object> said = new LinkedHashMap<>();
        said.put("purpose", look.purpose());
        if (look.note() != null) {
            said.put("note", Masking.mask(look.note()));
        }
        return new DeskTimelineEntry(look.at(), "view-contact", new DeskActor(look.role(), look.name()), said);
    }

    private static DeskTimelineEntry entry(CaseEvent event) {
        return new DeskTimelineEntry(event.at(), Acts.toldAs(event), actor(event.by()), EventFields.forStaff(event));
    }

    private static DeskActor actor(CaseActor by) {
        return new DeskActor(by.party().code(), by.party() == Party.CITIZEN ? null : by.name());
    }
}
