package cn.huiyin.complaint.historycheck;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.store.StoredHistories;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** Each way to change a history past the service, and where it is found. */
class StoredHistoryTest {

    private static final int ENTRIES = 5;

    private final BsonDocument stored = StoredHistories.of(aCase().inState(CaseState.ANSWERED));
    private final Seal seal = sealed(ENTRIES);

    @Test
    void findsNothingInAHistoryThatTheStoreWrote() {
        assertThat(history()).hasSize(ENTRIES);
        assertThat(found(seal)).isEmpty();
    }

    @Test
    void waitsForTheSealOfWhatWasJustAdded() {
        stored.put("dirty", BsonBoolean.TRUE);

        assertThat(found(sealed(3))).isEmpty();
        assertThat(found(null)).isEmpty();
    }

    @Test
    void sealsAHistoryInPiecesAsInOne() {
        assertThat(sealed(3)
                        .chain()
                        .with(StoredHistory.entriesOf(stored).subList(3, ENTRIES))
                        .stored())
                .isEqualTo(seal.hashes());
    }

    /** Entries of earlier versions hold the trace of their request, and what was sealed stays as it is. */
    @Test
    void findsNothingWhereTheSealedEntriesStillHoldATraceAndLaterOnesDoNot() {
        history().subList(0, 3).forEach(old -> old.asDocument().append("trace", new BsonBinary(new byte[26])));
        Seal old = sealed(3);

        Seal longer = Seal.of(
                old.id(), old.chain().with(StoredHistory.entriesOf(stored).subList(3, ENTRIES)));

        assertThat(found(longer)).isEmpty();
        entry(1).remove("trace");
        assertThat(found(longer)).containsExactly(Tuple.tuple(2L, HistoryFinding.Kind.ALTERED));
    }

    @Test
    void namesTheEntryWhoseWordsWereAlteredAndNoOther() {
        entry(4).getDocument("data").put("text", new BsonString("已整改。"));

        assertThat(found(seal)).containsExactly(Tuple.tuple(5L, HistoryFinding.Kind.ALTERED));
    }

    @Test
    void namesTheEntryWhoseTimeWasAltered() {
        entry(1).getDocument("data").put("at", new BsonDateTime(0));

        assertThat(found(seal)).containsExactly(Tuple.tuple(2L, HistoryFinding.Kind.ALTERED));
    }

    @Test
    void namesTheEntryThatWasTakenOut() {
        history().remove(2);

        assertThat(found(seal))
                .containsExactly(
                        Tuple.tuple(3L, HistoryFinding.Kind.MISSING), Tuple.tuple(5L, HistoryFinding.Kind.TRUNCATED));
    }

    @Test
    void namesEntriesThatChangedPlaces() {
        BsonDocument second = entry(1);
        history().set(1, entry(2));
        history().set(2, second);

        assertThat(found(seal)).containsExactly(Tuple.tuple(2L, HistoryFinding.Kind.REORDERED));
    }

    @Test
    void namesEntriesThatChangedPlacesAndNumbers() {
        BsonDocument second = entry(1);
        BsonDocument third = entry(2);
        second.put("version", new BsonInt32(3));
        third.put("version", new BsonInt32(2));
        history().set(1, third);
        history().set(2, second);

        assertThat(found(seal))
                .containsExactly(
                        Tuple.tuple(2L, HistoryFinding.Kind.ALTERED), Tuple.tuple(3L, HistoryFinding.Kind.ALTERED));
    }

    @Test
    void noticesAnEndThatWasCutOffWithItsCount() {
        history().remove(4);
        stored.put("version", new BsonInt64(4));

        assertThat(found(seal)).containsExactly(Tuple.tuple(5L, HistoryFinding.Kind.TRUNCATED));
    }

    @Test
    void noticesAnEntryThatWasAddedPastTheService() {
        BsonDocument added = entry(4).clone();
        added.put("version", new BsonInt32(6));
        history().add(added);
        stored.put("version", new BsonInt64(6));

        assertThat(found(seal)).containsExactly(Tuple.tuple(6L, HistoryFinding.Kind.UNSEALED));
    }

    @Test
    void noticesAHistoryOfAnotherCase() {
        stored.put("_id", new BsonString("0195a1b2-0000-7000-8000-000000000002"));
        Seal other = new Seal("0195a1b2-0000-7000-8000-000000000002", ENTRIES, seal.hashes());

        assertThat(found(other)).containsExactly(Tuple.tuple(1L, HistoryFinding.Kind.ALTERED));
    }

    private List<Tuple> found(Seal by) {
        return StoredHistory.of(stored).findings(by).stream()
                .map(finding -> Tuple.tuple(finding.position(), finding.kind()))
                .toList();
    }

    private Seal sealed(int entries) {
        String id = StoredHistory.idOf(stored);
        return Seal.of(
                id, HashChain.empty(id).with(StoredHistory.entriesOf(stored).subList(0, entries)));
    }

    private BsonArray history() {
        return stored.getArray("history");
    }

    private BsonDocument entry(int index) {
        return history().get(index).asDocument();
    }
}
