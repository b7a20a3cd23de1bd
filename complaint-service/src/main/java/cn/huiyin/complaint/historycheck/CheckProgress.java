package cn.huiyin.complaint.historycheck;

import java.util.ArrayList;
import java.util.List;

/** What a running check of all histories has read and found so far; keeps the first {@value #MAX_FINDINGS_KEPT} findings. */
final class CheckProgress {

    static final int MAX_FINDINGS_KEPT = 200;

    private final List<HistoryFinding> findings = new ArrayList<>();
    private long cases;
    private long entries;
    private long found;

    void read(StoredHistory history, List<HistoryFinding> wrong) {
        cases++;
        entries += history.entries().size();
        wrong.forEach(this::add);
    }

    void gone(Seal seal) {
        add(new HistoryFinding(seal.id(), "", seal.entries(), HistoryFinding.Kind.CASE_MISSING));
    }

    private void add(HistoryFinding finding) {
        found++;
        if (findings.size() < MAX_FINDINGS_KEPT) {
            findings.add(finding);
        }
    }

    long cases() {
        return cases;
    }

    long entries() {
        return entries;
    }

    long found() {
        return found;
    }

    List<HistoryFinding> findings() {
        return List.copyOf(findings);
    }
}
