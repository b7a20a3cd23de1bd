package cn.huiyin.complaint.historycheck;

import cn.huiyin.complaint.cases.store.CaseDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The history of one case as it is stored, and what is wrong with it.
 *
 * @param version how many entries the case counts
 * @param changed whether the last change waits to be sealed
 * @param entries in the order in which they stand there
 */
record StoredHistory(String caseId, String number, long version, boolean changed, List<BsonDocument> entries) {

    private static final String NUMBER = "number";

    static final List<String> FIELDS = List.of(NUMBER, CaseDocument.VERSION, CaseDocument.DIRTY, CaseDocument.HISTORY);

    static StoredHistory of(BsonDocument stored) {
        return new StoredHistory(
                idOf(stored),
                stored.getString(NUMBER).getValue(),
                stored.getNumber(CaseDocument.VERSION).longValue(),
                stored.containsKey(CaseDocument.DIRTY),
                entriesOf(stored));
    }

    static String idOf(BsonDocument stored) {
        return stored.getString(CaseDocument.ID).getValue();
    }

    static List<BsonDocument> entriesOf(BsonDocument stored) {
        return stored.getArray(CaseDocument.HISTORY).stream()
                .map(BsonValue::asDocument)
                .toList();
    }

    /** @param seal null where the case has none yet */
    List<HistoryFinding> findings(@Nullable Seal seal) {
        HashChain chain = seal == null ? HashChain.empty(caseId) : seal.chain();
        List<HistoryFinding> findings = new ArrayList<>(ofOrder());
        if (findings.isEmpty()) {
            findings.addAll(ofContents(chain));
        }
        if (chain.length() > entries.size()) {
            findings.add(finding(chain.length(), HistoryFinding.Kind.TRUNCATED));
        }
        if (entries.size() > chain.length() && !changed) {
            findings.add(finding(entries.size(), HistoryFinding.Kind.UNSEALED));
        }
        return findings;
    }

    /** Each entry has its number; behind a wrong number the hashes prove nothing. */
    private List<HistoryFinding> ofOrder() {
        List<Long> positions = entries.stream().map(StoredHistory::position).toList();
        List<HistoryFinding> findings = new ArrayList<>();
        long highest = 0;
        for (long position : positions) {
            if (position <= highest) {
                findings.add(finding(position, HistoryFinding.Kind.REORDERED));
            }
            highest = Math.max(highest, position);
        }
        LongStream.rangeClosed(1, Math.max(highest, version))
                .filter(position -> !positions.contains(position))
                .forEach(position -> findings.add(finding(position, HistoryFinding.Kind.MISSING)));
        return findings;
    }

    private List<HistoryFinding> ofContents(HashChain chain) {
        List<HistoryFinding> findings = new ArrayList<>();
        for (int position = 1; position <= Math.min(chain.length(), entries.size()); position++) {
            if (!chain.holds(position, entries.get(position - 1))) {
                findings.add(finding(position, HistoryFinding.Kind.ALTERED));
            }
        }
        return findings;
    }

    private HistoryFinding finding(long position, HistoryFinding.Kind kind) {
        return new HistoryFinding(caseId, number, position, kind);
    }

    private static long position(BsonDocument entry) {
        BsonValue version = entry.get(CaseDocument.VERSION);
        return version != null && version.isNumber() ? version.asNumber().longValue() : 0;
    }
}
