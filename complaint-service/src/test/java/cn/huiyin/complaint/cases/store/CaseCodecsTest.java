package cn.huiyin.complaint.cases.store;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.REGISTERED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseHistory;
import cn.huiyin.complaint.cases.domain.CaseHistoryGenerator;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.domain.acts.SupervisionTimed;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonString;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.junit.jupiter.api.Test;

/** A stored case is read back unchanged. */
class CaseCodecsTest {

    private static final CodecRegistry CODECS = CaseCodecs.registry();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void givesEveryEventBack(@ForAll("histories") CaseHistory history) {
        for (CaseEvent event : history.events()) {
            HistoryEntry entry = new HistoryEntry(1, event, null);
            assertThat(read(written(HistoryEntry.class, entry), HistoryEntry.class))
                    .isEqualTo(entry);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void givesTheCaseBack(@ForAll("histories") CaseHistory history) {
        Case current = history.last();
        List<HistoryEntry> entries = IntStream.range(0, history.events().size())
                .mapToObj(i -> new HistoryEntry(i + 1L, history.events().get(i), null))
                .toList();
        CaseDocument first = CaseDocument.registered(
                current,
                entries.subList(0, 1),
                new IdempotencyKey("key", "digest"),
                new StatisticsEntry(new BsonDocument(), List.of()),
                null,
                null);
        CaseDocument document = new CaseDocument(
                first.id(),
                entries.size(),
                first.number(),
                first.sequence(),
                first.idempotencyKey(),
                first.requestHash(),
                first.citizen(),
                first.facts(),
                first.counting(),
                entries,
                true,
                1L,
                Map.of("1", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
                CaseTimers.next(current, new HourlyDueTimes()).orElse(null));

        CaseDocument read = read(written(CaseDocument.class, document), CaseDocument.class);

        assertThat(read.stored().current()).isEqualTo(current);
        assertThat(read.traces()).isEqualTo(document.traces());
        assertThat(read.facts()).isEqualTo(CaseFacts.of(current));
    }

    @Test
    void readsWhoActedAlsoAsEarlierVersionsStoredIt() {
        CaseEvent event =
                new Accept.Accepted(REGISTERED_AT, new CaseActor(Party.OFFICE, "6f1c8f0e", "周|立", null, null));
        BsonDocument stored = written(HistoryEntry.class, new HistoryEntry(1, event, null));
        BsonDocument data = stored.getDocument("data");
        assertThat(data.getString("by").getValue()).isEqualTo("OFFICE|6f1c8f0e|||周|立");

        data.put(
                "by",
                new BsonDocument("party", new BsonString("OFFICE"))
                        .append("subject", new BsonString("6f1c8f0e"))
                        .append("name", new BsonString("周|立")));

        assertThat(read(stored, HistoryEntry.class).event()).isEqualTo(event);
    }

    @Test
    void readsWhatWasWantingAlsoAsEarlierVersionsStoredIt() {
        CaseEvent event = new Rate.Rated(
                REGISTERED_AT,
                new CaseActor(Party.CITIZEN, null, null),
                false,
                Satisfaction.DISSATISFIED,
                "not-contacted",
                null,
                null);
        BsonDocument stored = written(HistoryEntry.class, new HistoryEntry(1, event, null));

        stored.getDocument("data").put("shortcoming", new BsonString("NOT_CONTACTED"));

        assertThat(read(stored, HistoryEntry.class).event()).isEqualTo(event);
    }

    @Test
    void readsDeadlinesAlsoAsEarlierVersionsStoredThem() {
        Deadline deadline = new Deadline(
                DeadlineKind.ASSIGN, REGISTERED_AT, REGISTERED_AT.plusSeconds(60), null, null, null, "2026.1", "p|1");
        BsonDocument earlier = new BsonDocument("kind", new BsonString("ASSIGN"))
                .append("startedAt", new BsonDateTime(REGISTERED_AT.toEpochMilli()))
                .append("dueAt", new BsonDateTime(REGISTERED_AT.plusSeconds(60).toEpochMilli()))
                .append("versions", new BsonString("2026.1|p|1"));
        CaseEvent event = new SupervisionTimed(REGISTERED_AT, CaseActor.ENGINE, REGISTERED_AT, deadline);
        BsonDocument stored = written(HistoryEntry.class, new HistoryEntry(1, event, null));
        assertThat(stored.getDocument("data").isString("deadline")).isTrue();
        assertThat(read(stored, HistoryEntry.class).event()).isEqualTo(event);

        stored.getDocument("data").put("deadline", earlier);

        assertThat(read(stored, HistoryEntry.class).event()).isEqualTo(event);
    }

    @Test
    void storesADeadlineOfWhichMoreIsToBeSaidWithAllOfIt() {
        Deadline plain = new Deadline(
                DeadlineKind.ANSWER,
                REGISTERED_AT,
                REGISTERED_AT.plusSeconds(60),
                null,
                null,
                null,
                "2026.1",
                "2026.1");
        List<Deadline> more =
                List.of(plain.dueAt(REGISTERED_AT, 2027), plain.dueAt(null, null), plain.pausedSince(REGISTERED_AT));

        assertThat(more).allSatisfy(deadline -> {
            HistoryEntry entry = new HistoryEntry(
                    1, new SupervisionTimed(REGISTERED_AT, CaseActor.ENGINE, REGISTERED_AT, deadline), null);
            assertThat(read(written(HistoryEntry.class, entry), HistoryEntry.class))
                    .isEqualTo(entry);
        });
    }

    @Test
    void passesOverTheTraceThatEarlierVersionsKeptWithAnEntry() {
        HistoryEntry entry = new HistoryEntry(
                2, new Accept.Accepted(REGISTERED_AT, new CaseActor(Party.OFFICE, "6f1c8f0e", "周立")), "cause");
        BsonDocument stored = written(HistoryEntry.class, entry).append("trace", new BsonBinary(new byte[26]));

        assertThat(read(stored, HistoryEntry.class)).isEqualTo(entry);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void namesEveryEventInItsStoredForm(@ForAll("histories") CaseHistory history) {
        for (CaseEvent event : history.events()) {
            HistoryEntry entry = new HistoryEntry(1, event, null);
            assertThat(written(HistoryEntry.class, entry).getString("type").getValue())
                    .isEqualToIgnoringCase(event.getClass().getSimpleName());
        }
    }

    @Provide
    Arbitrary<CaseHistory> histories() {
        return CaseHistoryGenerator.any();
    }

    private static <T> BsonDocument written(Class<T> type, T value) {
        BsonDocument document = new BsonDocument();
        CODECS.get(type)
                .encode(
                        new BsonDocumentWriter(document),
                        value,
                        EncoderContext.builder().build());
        return document;
    }

    private static <T> T read(BsonDocument document, Class<T> type) {
        return CODECS.get(type)
                .decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build());
    }
}
