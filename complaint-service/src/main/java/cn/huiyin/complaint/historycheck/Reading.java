package cn.huiyin.complaint.historycheck;

import java.util.ArrayList;
import java.util.List;

/** The state of a check of all histories; keeps only the first findings. */
final class Reading {

    static final int KEPT = 200;

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
        if (findings.size() < KEPT) {
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
