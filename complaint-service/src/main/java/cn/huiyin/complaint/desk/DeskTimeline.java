package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.By;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.store.ContactView;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.desk.DeskTimelineEntry.DeskActor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                view.at(),
                "view-contact",
                new DeskActor(view.kind(), view.name()),
                null,
                Map.of("purpose", view.purpose()));
    }

    private static DeskTimelineEntry entry(CaseEvent event) {
        var detail = detail(event);
        return new DeskTimelineEntry(
                event.at(), act(event), actor(event.by()), text(event), detail.isEmpty() ? null : detail);
    }

    private static String act(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Registered _ -> "register";
            case CaseEvent.Assigned assigned -> assigned.by().party() == Party.ENGINE ? "assign" : "assign-by-hand";
            case CaseEvent.SentToTriage _ -> "send-to-triage";
            case CaseEvent.Accepted _ -> "accept";
            case CaseEvent.Contacted _ -> "contact";
            case CaseEvent.Inspected _ -> "inspection";
            case CaseEvent.Answered _ -> "answer";
            case CaseEvent.Rated _ -> "rate";
            case CaseEvent.Reopened _ -> "reopen";
            case CaseEvent.Closed _ -> "close";
            case CaseEvent.Rejected _ -> "reject";
            case CaseEvent.Withdrawn _ -> "withdraw";
        };
    }

    private static DeskActor actor(By by) {
        var kind = by.party().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DeskActor(kind, by.party() == Party.CITIZEN ? null : by.name());
    }

    private static @Nullable String text(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Assigned assigned -> assignment(assigned);
            case CaseEvent.Contacted contacted -> contacted.note();
            case CaseEvent.Inspected inspected -> inspected.findings();
            case CaseEvent.Answered answered -> answered.text();
            case CaseEvent.Rated rated -> rated.reason();
            case CaseEvent.Reopened reopened -> reopened.reason().isBlank() ? null : reopened.reason();
            case CaseEvent.Closed closed -> closed.reason();
            case CaseEvent.Rejected rejected -> rejected.reason();
            case CaseEvent.Withdrawn withdrawn -> withdrawn.reason();
            case CaseEvent.Registered _, CaseEvent.SentToTriage _, CaseEvent.Accepted _ -> null;
        };
    }

    /** The office, and what the desk wrote to it. */
    private static String assignment(CaseEvent.Assigned event) {
        var office = event.office().name();
        return event.by().party() == Party.ENGINE
                ? office
                : office + "\n" + event.reasons().getFirst().text();
    }

    private static Map<String, Object> detail(CaseEvent event) {
        var detail = new LinkedHashMap<String, Object>();
        switch (event) {
            case CaseEvent.Contacted contacted -> detail.put("reached", contacted.reached());
            case CaseEvent.Inspected inspected -> {
                put(detail, "decibel", inspected.decibel());
                put(detail, "zoneClass", inspected.zoneClass());
            }
            case CaseEvent.Answered answered ->
                detail.put("outcome", answered.outcome().code());
            case CaseEvent.Rated rated -> {
                detail.put("solved", rated.solved());
                detail.put("satisfaction", rated.satisfaction().code());
            }
            case CaseEvent.Rejected rejected -> detail.put("legalWay", rejected.legalWay());
            case CaseEvent.Registered _,
                    CaseEvent.Assigned _,
                    CaseEvent.SentToTriage _,
                    CaseEvent.Accepted _,
                    CaseEvent.Reopened _,
                    CaseEvent.Closed _,
                    CaseEvent.Withdrawn _ -> {}
        }
        return detail;
    }

    private static void put(Map<String, Object> detail, String name, @Nullable Object value) {
        if (value != null) {
            detail.put(name, value);
        }
    }
}
