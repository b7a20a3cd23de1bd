package cn.huiyin.dispatch.pack.tables;

import cn.huiyin.dispatch.pack.findings.PartFinding;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import java.util.List;
import java.util.stream.Stream;

/** A table that cannot be used, with all that is wrong with it. */
public final class TableRefused extends PartRefused {

    private static final long serialVersionUID = 1L;

    private final transient List<TableFinding> findings;

    TableRefused(TableKind table, List<TableFinding> findings) {
        super(table.code() + ".dmn: " + findings.getFirst());
        this.findings = List.copyOf(findings);
    }

    /** Never empty. */
    public List<TableFinding> findings() {
        return findings;
    }

    /** Each under its rule and column; either may be missing. */
    @Override
    public List<PartFinding> partFindings() {
        return findings.stream()
                .map(finding -> new PartFinding(
                        finding.code(),
                        Stream.of(finding.rule(), finding.column())
                                .filter(part -> !part.isEmpty())
                                .toList(),
                        finding.detail()))
                .toList();
    }
}
