package cn.huiyin.complaint.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.FullCase;
import cn.huiyin.complaint.cases.domain.GroupComplaint;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Lead;
import cn.huiyin.complaint.cases.domain.OfficeReturns;
import cn.huiyin.complaint.cases.domain.OfficerInCharge;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Reviews;
import cn.huiyin.complaint.cases.domain.ShamClosure;
import cn.huiyin.complaint.cases.domain.TimerEvent;
import cn.huiyin.complaint.cases.domain.Whistles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.junit.jupiter.api.Test;

/**
 * What a case weighs to which everything happened; {@code -Dweight.write} writes the table into docs/performance.md,
 * which is checked otherwise.
 */
class FullCaseWeightTest {

    private static final int MOST_BYTES = 12 * 1024;

    private static final Path PAGE = Path.of("../docs/performance.md");
    private static final String BEGIN = "<!-- case weight: begin -->\n";
    private static final String END = "<!-- case weight: end -->\n";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final CaseBuilder life = FullCase.life();
    private final BsonDocument stored = stored();

    @Test
    void keepsEveryFacetThatAnActCanKeep() {
        Case current = life.build();

        assertThat(current.facets().byType().keySet())
                .contains(
                        Whistles.class,
                        IncidentMembership.class,
                        GroupComplaint.class,
                        Lead.class,
                        Reviews.class,
                        ShamClosure.class,
                        OfficerInCharge.class,
                        OfficeReturns.class,
                        TimerEvent.Done.class);
        assertThat(AnswerDraft.of(current)).isEmpty();
        assertThat(current.rating()).isNotNull();
    }

    @Test
    void weighsNoMoreThanIsWrittenDown() {
        System.out.println(table());
        assertThat(bytes(stored)).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void isTheTableOfTheDocumentation() throws IOException {
        String page = Files.readString(PAGE);
        String now =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if (System.getProperty("weight.write") != null) {
            Files.writeString(PAGE, now);
        }

        assertThat(PAGE).as("run the test with -Dweight.write to renew it").hasContent(now);
    }

    private String table() {
        Map<String, Integer> times = new TreeMap<>();
        Map<String, Integer> bytes = new TreeMap<>();
        BsonArray history = stored.getArray(CaseDocument.HISTORY);
        history.forEach(entry -> {
            String event = "history: " + entry.asDocument().getString("type").getValue();
            times.merge(event, 1, Integer::sum);
            bytes.merge(event, bytes(entry.asDocument()), Integer::sum);
        });
        stored.forEach((name, value) -> {
            if (!name.equals(CaseDocument.HISTORY)) {
                String part = value.isDocument() ? name : "numbers, keys and marks";
                times.merge(part, 1, Integer::sum);
                bytes.merge(part, bytes(new BsonDocument(name, value)), Integer::sum);
            }
        });
        String rows = bytes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(row -> "| %s | %d | %d |%n".formatted(row.getKey(), times.get(row.getKey()), row.getValue()))
                .collect(Collectors.joining());
        return "%n| part | times | bytes |%n|---|---:|---:|%n%s| **the document, %d events** | | **%d** |%n%n"
                .formatted(rows, history.size(), bytes(stored));
    }

    private BsonDocument stored() {
        List<HistoryEntry> history = new ArrayList<>();
        life.history()
                .forEach(event -> history.add(new HistoryEntry(
                        history.size() + 1L,
                        event,
                        event.by().party() == Party.ENGINE && !event.byTimeAlone()
                                ? "0195a3b2-7c4d-7e8f-9a0b-1c2d3e4f5a6b"
                                : null)));
        CaseDocument document = CaseDocument.registered(
                life.build(),
                history,
                new IdempotencyKey(
                        "6f1c8f0e-3c55-4e0c-9b5e-0c8d2f6a7b11:0195a3b2-7c4d-7e8f-9a0b-1c2d3e4f5a6b", "9f86d081"),
                new StatisticsEntry(counted(), days()),
                null,
                null);
        BsonDocument written = new BsonDocument();
        CaseCodecs.registry()
                .get(CaseDocument.class)
                .encode(
                        new BsonDocumentWriter(written),
                        document,
                        EncoderContext.builder().build());
        // As long as the message of the last act waits; those before it were sent.
        return written.append("traces", new BsonDocument(String.valueOf(history.size()), new BsonString(TRACE)));
    }

    /** As much as statistics keep of such a case: two answers, two departments, a rating, a closure. */
    private static BsonDocument counted() {
        BsonDocument deadline = new BsonDocument("dueAt", new BsonDateTime(1)).append("metAt", new BsonDateTime(2));
        BsonDocument call = deadline.clone().append("department", new BsonString("EEB"));
        return new BsonDocument("registeredAt", new BsonDateTime(1))
                .append("office", new BsonString("500108004"))
                .append("rejected", BsonBoolean.FALSE)
                .append("assignment", deadline)
                .append("answers", new BsonArray(List.of(deadline, deadline)))
                .append("judgement", new BsonDocument("satisfied", BsonBoolean.FALSE).append("at", new BsonDateTime(1)))
                .append("filedByItsOffice", BsonBoolean.FALSE)
                .append("reportIns", new BsonArray(List.of(call, call)))
                .append("closure", new BsonDocument("sham", BsonBoolean.TRUE).append("at", new BsonDateTime(1)));
    }

    private static List<String> days() {
        return IntStream.rangeClosed(10, 15).mapToObj("2026-03-%d"::formatted).toList();
    }

    private static int bytes(BsonDocument document) {
        return new RawBsonDocument(document, new BsonDocumentCodec())
                .getByteBuffer()
                .remaining();
    }
}
