package cn.huiyin.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * One message of each type, always the same. The part of its own that a case event has is made from its record: by the values
 * below where a component is named there, and else by its type, so that a new event needs nothing here.
 */
final class DrawnSamples {

    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final String CASE_ID = "01a20912-59d6-7a51-b3c8-9e7d5c1f0a42";
    private static final String NUMBER = "NA-20261123-0137";
    private static final Instant REGISTERED_AT = Instant.parse("2026-11-23T15:42:07.318Z");
    private static final Instant ASSIGNED_AT = Instant.parse("2026-11-23T15:42:08.455Z");
    private static final Instant NOW = Instant.parse("2026-11-26T08:05:44.923Z");
    private static final CodedName OFFICE = new CodedName("500108006", "弹子石街道", "Danzishi Subdistrict");
    /** The engine knows the names of the pack alone. */
    private static final CodedName DECIDED_OFFICE = new CodedName(OFFICE.code(), OFFICE.name());

    private static final CodedName NIGHT_WORK = new CodedName("noise.construction.night", "夜间施工噪声");
    private static final List<DeadlineV1> DEADLINES = List.of(
            deadline("assign", REGISTERED_AT, "2026-11-24T03:00:00Z", ASSIGNED_AT, null),
            deadline("accept", ASSIGNED_AT, "2026-11-24T03:00:00Z", null, null),
            deadline("contact", ASSIGNED_AT, "2026-11-24T06:00:00Z", null, NOW),
            deadline("answer", ASSIGNED_AT, "2026-11-30T10:00:00Z", null, null));
    private static final ReasonV1 NIGHT_WORDS = reason(
            ReasonCode.TEXT_BY_WORDS,
            Map.of("words", List.of("工地", "夜里", "打桩"), "category", List.of(NIGHT_WORK.code())));
    private static final ReasonV1 AT_NIGHT =
            reason(ReasonCode.DEADLINE_NIGHT, Map.of("rule", List.of("night-noise"), "hour", List.of("23:42")));
    private static final Set<String> UNDECIDED = Set.of("registered", "triage", "rejected");
    private static final Map<String, Object> VALUES = Map.of(
            "text",
            "对面工地夜里十一点半还在打桩，孩子一直醒着，请派人来看看。可打 138**** 找我。",
            "categoryHint",
            "noise.construction.night",
            "place",
            new PlaceV1(106.5836, 29.5868, "弹子石新街路口的工地"),
            "photos",
            2,
            "byHand",
            false,
            "decibel",
            61.5,
            "solved",
            false,
            "satisfaction",
            "dissatisfied");
    private static final Map<Class<?>, String> STATES = Map.of(
            CaseEventV1.Registered.class, "registered",
            CaseEventV1.SentToTriage.class, "triage",
            CaseEventV1.Assigned.class, "assigned",
            CaseEventV1.Answered.class, "answered",
            CaseEventV1.Rated.class, "answered",
            CaseEventV1.Closed.class, "closed",
            CaseEventV1.Rejected.class, "rejected",
            CaseEventV1.Withdrawn.class, "withdrawn");
    private static final Map<Class<?>, String> PARTIES = Map.of(
            CaseEventV1.Registered.class, "citizen",
            CaseEventV1.SentToTriage.class, "engine",
            CaseEventV1.Assigned.class, "engine",
            CaseEventV1.Rated.class, "citizen",
            CaseEventV1.Withdrawn.class, "citizen");

    private DrawnSamples() {}

    static String text(MessageType type) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(event(type)) + "\n";
    }

    private static CloudEvent<Record> event(MessageType type) {
        return new CloudEvent<>(
                CloudEvent.SPEC_VERSION,
                UUID.nameUUIDFromBytes(type.type().getBytes(StandardCharsets.UTF_8))
                        .toString(),
                type.source(),
                type.type(),
                CASE_ID,
                NOW,
                CloudEvent.DATA_CONTENT_TYPE,
                "6",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                data(type));
    }

    private static Record data(MessageType type) {
        if (type.event() == DispatchDecidedV1.class) {
            return decided();
        }
        if (type.event() == DispatchUndecidedV1.class) {
            return undecided();
        }
        return new CaseMessage<>(
                snapshot(STATES.getOrDefault(type.event(), "in-progress")),
                PARTIES.getOrDefault(type.event(), "office"),
                (CaseEventV1) made(type.event()));
    }

    private static CaseSnapshotV1 snapshot(String state) {
        boolean decided = !UNDECIDED.contains(state);
        return new CaseSnapshotV1(
                CASE_ID,
                NUMBER,
                "500108",
                state,
                "web",
                decided ? NIGHT_WORK : null,
                decided ? OFFICE : null,
                decided ? "urgent" : null,
                REGISTERED_AT,
                "5f0c2a9e-4d1b-4c57-8a53-0b6f3e2d7c18",
                false,
                decided ? DEADLINES : List.of(deadline("assign", REGISTERED_AT, "2026-11-24T03:00:00Z", null, null)));
    }

    private static DeadlineV1 deadline(String kind, Instant started, String due, Instant met, Instant stopped) {
        return new DeadlineV1(kind, started, Instant.parse(due), met, stopped, null);
    }

    private static Record made(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        Object[] values = Arrays.stream(components).map(DrawnSamples::value).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getSimpleName(), e.getCause());
        }
    }

    private static Object value(RecordComponent component) {
        return VALUES.getOrDefault(component.getName(), byType(component));
    }

    private static Object byType(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            OneOf codes = component.getAnnotation(OneOf.class);
            return codes == null ? "示例" : codes.value()[0];
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            Min least = component.getAccessor().getAnnotation(Min.class);
            return least == null ? 1 : Math.toIntExact(least.value());
        }
        if (type == double.class || type == Double.class) {
            return 1.5;
        }
        if (type == Instant.class) {
            return NOW;
        }
        if (type == CodedName.class) {
            return OFFICE;
        }
        if (type == List.class) {
            return List.of();
        }
        return made(type.asSubclass(Record.class));
    }

    private static DispatchDecidedV1 decided() {
        return new DispatchDecidedV1(
                CASE_ID,
                NUMBER,
                NIGHT_WORK,
                DECIDED_OFFICE,
                List.of(new CodedName("EEB", "区生态环境局"), new CodedName("HCC", "区住房城乡建委")),
                "urgent",
                0.947,
                List.of(
                        NIGHT_WORDS,
                        reason(ReasonCode.PLACE_PIN_INSIDE, Map.of("office", List.of(OFFICE.code()))),
                        reason(
                                ReasonCode.RESPONSIBILITY_OFFICE_LEADS,
                                Map.of(
                                        "office", List.of(OFFICE.code()),
                                        "category", List.of(NIGHT_WORK.code()),
                                        "departments", List.of("EEB", "HCC"))),
                        AT_NIGHT));
    }

    private static DispatchUndecidedV1 undecided() {
        return new DispatchUndecidedV1(
                CASE_ID,
                NUMBER,
                NIGHT_WORK,
                "urgent",
                List.of(
                        new CandidateV1(DECIDED_OFFICE, 0.412, List.of(ambiguous("弹子石", OFFICE.code(), "500108003"))),
                        new CandidateV1(
                                new CodedName("500108003", "南坪街道"),
                                0.203,
                                List.of(ambiguous("弹子石", "500108003", OFFICE.code())))),
                List.of(
                        NIGHT_WORDS,
                        ambiguous("弹子石", OFFICE.code(), "500108003"),
                        reason(ReasonCode.PLACE_UNDECIDED_SEVERAL, Map.of()),
                        AT_NIGHT));
    }

    private static ReasonV1 ambiguous(String place, String office, String other) {
        return reason(
                ReasonCode.PLACE_NAME_AMBIGUOUS,
                Map.of(
                        "source", List.of("text"),
                        "place", List.of(place),
                        "office", List.of(office),
                        "others", List.of(other)));
    }

    /** In the order of the names, so that the sample is drawn the same each time. */
    private static ReasonV1 reason(ReasonCode code, Map<String, List<String>> args) {
        if (!args.keySet().equals(code.arguments())) {
            throw new IllegalArgumentException(code + ": " + args.keySet() + " (expected: " + code.arguments() + ")");
        }
        return new ReasonV1(code.code(), new TreeMap<>(args));
    }
}
