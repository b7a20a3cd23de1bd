package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.acts.Register;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Stored form of a case: its history, which gives its value whenever it is read, beside the fields that queries need.
 * So every word is stored once, and an act writes what it adds.
 *
 * @param sequence the last part of the number
 * @param citizen subject of the signed-in citizen
 * @param facts what lists need
 * @param counting what statistics need
 * @param dirty true or absent: has changed since search and statistics have seen it
 * @param pending see {@link cn.huiyin.platform.messaging.OutboxCollection}
 * @param traces see there too; absent where nothing waits
 * @param timerAt when time alone does something to it next, or until when a worker has claimed it; see {@link DueCases}
 */
public record CaseDocument(
        @BsonId String id,
        long version,
        String number,
        String sequence,
        String idempotencyKey,
        String requestHash,
        @Nullable String citizen,
        CaseFacts facts,
        StatisticsEntry counting,
        List<HistoryEntry> history,
        @Nullable Boolean dirty,
        @Nullable Long pending,
        @Nullable Map<String, String> traces,
        @Nullable Instant timerAt) {

    public static final String COLLECTION = "cases";
    public static final String ID = "_id";
    public static final String VERSION = "version";
    public static final String SEQUENCE = "sequence";
    public static final String CITIZEN = "citizen";
    public static final String HISTORY = "history";
    /** The names of all events of a case, see {@link #withAny}. */
    public static final String EVENTS = "history.type";

    public static final String DIRTY = "dirty";
    static final String TIMER_AT = "timerAt";
    static final String NUMBER = "number";
    static final String IDEMPOTENCY_KEY = "idempotencyKey";
    public static final String FACTS = "facts";

    /** A case that was just registered. */
    static CaseDocument registered(
            Case current,
            List<HistoryEntry> history,
            IdempotencyKey key,
            StatisticsEntry counting,
            @Nullable String trace,
            @Nullable Instant timerAt) {
        return new CaseDocument(
                current.id().value(),
                history.size(),
                current.number().value(),
                current.number().sequence(),
                key.scoped(),
                key.requestHash(),
                current.complaint().citizen(),
                CaseFacts.of(current),
                counting,
                history,
                Boolean.TRUE,
                history.getFirst().version(),
                trace == null ? null : tracesOf(history, trace),
                timerAt);
    }

    private static Map<String, String> tracesOf(List<HistoryEntry> history, String trace) {
        return history.stream().collect(Collectors.toMap(entry -> String.valueOf(entry.version()), _ -> trace));
    }

    /** The trace of the request that made this version, while its message waits. */
    @Nullable
    String traceOf(long version) {
        return traces == null ? null : traces.get(String.valueOf(version));
    }

    /** Cases to which this happened at least once. */
    public static Bson with(Class<? extends CaseEvent> event) {
        return Filters.eq(EVENTS, StoredEvents.nameOf(event));
    }

    /** Cases to which one of these happened at least once. */
    @SafeVarargs
    public static Bson withAny(Class<? extends CaseEvent>... events) {
        return Filters.in(
                EVENTS, Arrays.stream(events).map(StoredEvents::nameOf).toList());
    }

    public StoredCase stored() {
        return new StoredCase(replay((_, _) -> {}), version, history);
    }

    /** The case as it is now. @param listener receives each event together with the case after it */
    Case replay(BiConsumer<Case, HistoryEntry> listener) {
        ArrayList<HistoryEntry> entries = new ArrayList<>(history);
        HistoryEntry first = entries.removeFirst();
        Case current = CaseEvolution.begin(new CaseId(id), (Register.Registered) first.event());
        listener.accept(current, first);
        for (HistoryEntry entry : entries) {
            current = CaseEvolution.evolve(current, entry.event());
            listener.accept(current, entry);
        }
        return current;
    }
}
