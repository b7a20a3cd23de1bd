package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.EventFields;
import cn.huiyin.complaint.cases.contactaccess.ContactAccess;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.desk.DeskTimelineEntry.DeskActor;
import cn.huiyin.complaint.incidents.IncidentDocument;
import cn.huiyin.platform.masking.Masking;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The history of a case and what is shown beside it, oldest first. */
final class DeskTimeline {

    private DeskTimeline() {}

    static List<DeskTimelineEntry> of(StoredCase stored, List<DeskTimelineEntry> beside) {
        Stream<DeskTimelineEntry> events = stored.history().stream().map(entry -> entry(entry.event()));
        return Stream.concat(events, beside.stream())
                .sorted(Comparator.comparing(DeskTimelineEntry::at))
                .toList();
    }

    /** Work that was recorded for all cases of an incident. */
    static DeskTimelineEntry entry(String incident, IncidentDocument.Work work) {
        LinkedHashMap<String, Object> said = new LinkedHashMap<>();
        said.put("incident", incident);
        said.put("text", Masking.mask(work.text()));
        putWhereThere(said, "decibel", work.decibel());
        putWhereThere(said, "zoneClass", work.zoneClass());
        String act = "incident-" + work.kind().name().toLowerCase(Locale.ROOT);
        return new DeskTimelineEntry(work.at(), act, new DeskActor("incident", work.byName()), said);
    }

    private static void putWhereThere(Map<String, Object> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value);
        }
    }

    static DeskTimelineEntry entry(ContactAccess access) {
        LinkedHashMap<String, Object> said = new LinkedHashMap<>();
        said.put("purpose", access.purpose());
        if (access.note() != null) {
            said.put("note", Masking.mask(access.note()));
        }
        return new DeskTimelineEntry(access.at(), "view-contact", new DeskActor(access.role(), access.name()), said);
    }

    private static DeskTimelineEntry entry(CaseEvent event) {
        return new DeskTimelineEntry(event.at(), Acts.toldAs(event), actor(event.by()), EventFields.forStaff(event));
    }

    private static DeskActor actor(CaseActor by) {
        return new DeskActor(by.party().code(), by.party() == Party.CITIZEN ? null : by.name());
    }
}
