package cn.huiyin.complaint.historycheck;

import java.util.ArrayList;
import java.util.List;

/** What a reading of all histories has seen so far; keeps the first findings only, however many there are. */
final class Reading {

    static final int KEPT = 200;

    private final List<Finding> findings = new ArrayList<>();
    private long cases;
    private long entries;
    private long found;

    void read(StoredHistory history, List<Finding> wrong) {
        cases++;
        entries += history.entries().size();
        wrong.forEach(this::add);
    }

    void gone(Seal seal) {
        add(new Finding(seal.id(), "", seal.entries(), Finding.Kind.CASE_MISSING));
    }

    private void add(Finding finding) {
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

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
