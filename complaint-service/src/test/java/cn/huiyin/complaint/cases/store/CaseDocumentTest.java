package cn.huiyin.complaint.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Assigned;
import cn.huiyin.complaint.cases.domain.acts.CallIn;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.GiveResult;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.complaint.cases.domain.acts.WithdrawCall;
import cn.huiyin.platform.messaging.OutboxMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseDocumentTest {

    private static final Instant AT = Instant.parse("2026-03-10T14:00:00Z");
    private static final int MOST_BYTES = 4096;
    private static final String TEXT =
            "每天夜里十一点以后工地仍在打桩浇筑，噪声很大，孩子第二天要上学，老人心脏不好。".repeat(8).substring(0, 300);
    private static final String ANSWER = "经核实，该工地已取得夜间施工证明但超出许可时段。我街道已责令其二十二时后停止打桩，并安排专人每晚巡查。";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String OTHER_TRACE = "00-5c0a3f4688c45eb7b4df03ae1f1f5847-11a178bb1cb013c8-01";
    private static final Office OFFICE = new Office("500108006", "弹子石街道");
    private static final CaseActor ENGINE = new CaseActor(Party.ENGINE, null, null);
    private static final CaseActor OFFICER = new CaseActor(Party.OFFICE, "6f1c8f0e-3c55-4e0c-9b5e-0c8d2f6a7b11", "周立");

    @Test
    void takesFourKilobytesAtMostAfterFourEvents() {
        int size = bytes(answered(null));
        System.out.println("a case of four events and 300 characters: " + size + " bytes");
        assertThat(size).isLessThanOrEqualTo(MOST_BYTES);
    }

    /**
     * Two departments, one of which declines, an officer, and every other thing that an office may do, before the
     * answer.
     */
    @Test
    void takesTwelveKilobytesAtMostWithDepartmentsAndAnOfficer() {
        CaseBuilder life = CaseBuilder.aCase().saying(TEXT).inState(CaseState.IN_PROGRESS);
        life.then(
                Commands.assignOfficer(),
                new CallIn.Command("EEB", List.of("UMB"), ANSWER, 8),
                Commands.reportIn(),
                new GiveResult.Command(ANSWER),
                Commands.inspection(),
                Commands.ask(),
                Commands.reply(),
                Commands.requestExtension(),
                Commands.decideExtension(true),
                Commands.supervise(),
                Commands.replyToSupervision(),
                Commands.answer(),
                Commands.reopen(),
                Commands.callIn(Commands.OTHER_DEPARTMENT),
                new WithdrawCall.Command("UMB", ANSWER),
                Commands.answer());
        ArrayList<HistoryEntry> history = new ArrayList<>();
        life.history().forEach(event -> history.add(new HistoryEntry(history.size() + 1L, event, null)));
        CaseDocument document = CaseDocument.registered(
                life.build(),
                history,
                new IdempotencyKey("web:0195a3b2-7c4d-7e8f-9a0b-1c2d3e4f5a6b", "9f86d081"),
                new StatisticsEntry(counted(), List.of("2026-03-10", "2026-03-12")),
                null,
                null);

        int size = bytes(document);

        System.out.println("a case with departments and an officer, " + history.size() + " events: " + size + " bytes");
        assertThat(size).isLessThanOrEqualTo(3 * MOST_BYTES);
    }

    @Test
    void keepsNoTimerOnceNobodyOwesAnything() {
        assertThat(written(answered(null))).doesNotContainKey("timerAt");
    }

    @Test
    void storesTheTextAndTheAnswerOnce() {
        String json = written(answered(3L)).toJson();

        assertThat(json.split(TEXT, -1)).hasSize(2);
        assertThat(json.split(ANSWER, -1)).hasSize(2);
    }

    @Test
    void givesTheCaseBackFromItsHistory() {
        CaseDocument document = answered(3L);
        CaseDocument read = CaseCodecs.registry()
                .get(CaseDocument.class)
                .decode(
                        written(document).asBsonReader(),
                        org.bson.codecs.DecoderContext.builder().build());

        assertThat(read.stored().current()).isEqualTo(CaseEvolution.replay(new CaseId(document.id()), events()));
        assertThat(read).isEqualTo(document);
    }

    @Test
    void makesTheMessagesFromTheFirstPendingVersionOnTheSameEachTime() {
        CaseAnnouncements announcements = (after, event, version, _) -> new OutboxMessage(
                "drawn", event.getClass().getSimpleName(), after.id().value(), "" + version, event.at(), null, "{}");
        CaseOutbox outbox = new CaseOutbox(announcements);

        List<OutboxMessage> messages = outbox.messages(answered(3L));

        assertThat(messages).extracting(OutboxMessage::type).containsExactly("Accepted", "Answered");
        assertThat(messages)
                .extracting(OutboxMessage::id)
                .containsExactly(answered(3L).id() + ":3", answered(3L).id() + ":4");
        assertThat(messages).extracting(OutboxMessage::traceparent).containsExactly(TRACE, OTHER_TRACE);
        assertThat(outbox.messages(answered(3L))).isEqualTo(messages);
    }

    @Test
    void hidesAlsoWhatHappenedBeforeTheCaseWasRestricted() {
        CaseBuilder life = CaseBuilder.aCase().then(Commands.restrict());
        List<HistoryEntry> history = IntStream.range(0, life.history().size())
                .mapToObj(index -> new HistoryEntry(index + 1L, life.history().get(index), null))
                .toList();
        CaseDocument document = CaseDocument.registered(
                life.build(),
                history,
                new IdempotencyKey("key", ""),
                new StatisticsEntry(counted(), List.of()),
                null,
                null);
        CaseOutbox outbox = new CaseOutbox((after, event, version, hidden) -> new OutboxMessage(
                "drawn", hidden ? "hidden" : "told", after.id().value(), "" + version, event.at(), null, "{}"));

        assertThat(outbox.messages(document)).extracting(OutboxMessage::type).containsExactly("hidden", "hidden");
    }

    /** @param pending where messages still wait; null for a case at rest */
    private static CaseDocument answered(@Nullable Long pending) {
        ArrayList<HistoryEntry> history = new ArrayList<>();
        for (CaseEvent event : events()) {
            String cause = history.size() == 1 ? "dispatch:0195a3b2-7c4d-7e8f-9a0b-1c2d3e4f5a6b" : null;
            history.add(new HistoryEntry(history.size() + 1L, event, cause));
        }
        Case current = CaseEvolution.replay(new CaseId("0195a3b2-7c4d-7e8f-9a0b-1c2d3e4f5a6b"), events());
        return new CaseDocument(
                current.id().value(),
                history.size(),
                current.number().value(),
                current.number().sequence(),
                "6f1c8f0e-3c55-4e0c-9b5e-0c8d2f6a7b11:0195a3b2-7c4d-7e8f-9a0b-1c2d3e4f5a6b",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                current.complaint().citizen(),
                CaseFacts.of(current),
                new StatisticsEntry(counted(), List.of("2026-03-10", "2026-03-12")),
                history,
                pending == null ? null : true,
                pending,
                pending == null ? null : Map.of("3", TRACE, "4", OTHER_TRACE),
                CaseTimers.next(current, new HourlyDueTimes()).orElse(null));
    }

    /** As statistics keep it. */
    private static BsonDocument counted() {
        BsonDocument met = new BsonDocument("dueAt", new BsonDateTime(1)).append("metAt", new BsonDateTime(2));
        return new BsonDocument("registeredAt", new BsonDateTime(1))
                .append("office", new BsonString(OFFICE.code()))
                .append("rejected", BsonBoolean.FALSE)
                .append("assignment", met)
                .append("answers", new BsonArray(List.of(met)));
    }

    private static List<CaseEvent> events() {
        Complaint complaint = new Complaint(
                Channel.WEB,
                TEXT,
                "noise.construction.night",
                new Place(106.5839, 29.5832, "重庆市南岸区弹子石街道腾龙大道18号附近工地"),
                new Contact("王小明", "13800138000", null),
                true,
                "6f1c8f0e-3c55-4e0c-9b5e-0c8d2f6a7b11",
                null,
                null,
                List.of("0195a3b2-7c4d-7e8f-9a0b-1c2d3e4f5a6c"));
        return List.of(
                new Register.Registered(
                        AT,
                        new CaseActor(Party.CITIZEN, complaint.citizen(), null),
                        new CaseNumber("NA-20260310-0137"),
                        complaint,
                        deadline(DeadlineKind.ASSIGN)),
                new Assigned(
                        AT.plusSeconds(2),
                        ENGINE,
                        OFFICE,
                        new Category("noise.construction.night", "夜间施工噪声"),
                        List.of(new Department("ecology", "区生态环境局"), new Department("housing", "区住房城乡建委")),
                        "urgent",
                        List.of(
                                new Reason(
                                        "text.by-words-and-hint",
                                        Map.of(
                                                "words", List.of("夜里", "工地", "打桩", "浇筑"),
                                                "category", List.of("noise.construction.night"))),
                                new Reason("place.pin-inside", Map.of("office", List.of(OFFICE.code()))),
                                new Reason(
                                        "place.office-named",
                                        Map.of("source", List.of("address"), "office", List.of(OFFICE.code()))),
                                new Reason(
                                        "responsibility.office-leads",
                                        Map.of(
                                                "office", List.of(OFFICE.code()),
                                                "category", List.of("noise.construction.night"),
                                                "departments", List.of("EEB", "HCC"))),
                                new Reason(
                                        "deadline.night",
                                        Map.of("rule", List.of("night-noise"), "hour", List.of("23:42")))),
                        null,
                        List.of(
                                deadline(DeadlineKind.ACCEPT),
                                deadline(DeadlineKind.CONTACT),
                                deadline(DeadlineKind.ANSWER)),
                        null),
                new Accept.Accepted(AT.plusSeconds(3600), OFFICER),
                new GiveAnswer.Answered(
                        AT.plus(Duration.ofDays(2)),
                        OFFICER,
                        ANSWER,
                        Outcome.SUPPORTED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static Deadline deadline(DeadlineKind kind) {
        return new Deadline(kind, AT, AT.plus(Duration.ofDays(3)), null, null, null, "2026.1", "2026.1");
    }

    private static int bytes(CaseDocument document) {
        return new RawBsonDocument(written(document), new BsonDocumentCodec())
                .getByteBuffer()
                .remaining();
    }

    private static BsonDocument written(CaseDocument document) {
        BsonDocument written = new BsonDocument();
        CaseCodecs.registry()
                .get(CaseDocument.class)
                .encode(
                        new BsonDocumentWriter(written),
                        document,
                        EncoderContext.builder().build());
        return written;
    }
}
