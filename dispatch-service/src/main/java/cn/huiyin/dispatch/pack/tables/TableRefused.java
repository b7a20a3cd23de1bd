package cn.huiyin.dispatch.pack.tables;

import java.util.List;

/** A table that cannot be used, with all that is wrong with it. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TableFinding> findings;

    TableRefused(TableKind table, List<TableFinding> findings) {
        super(table.code() + ".dmn: " + findings.getFirst(), null, false, false);
        this.findings = List.copyOf(findings);
    }

    /** Never empty. */
    public List<TableFinding> findings() {
        return findings;
    }
}
