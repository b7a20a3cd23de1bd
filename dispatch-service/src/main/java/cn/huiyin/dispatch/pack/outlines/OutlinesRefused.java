package cn.huiyin.dispatch.pack.outlines;

import cn.huiyin.dispatch.pack.findings.PartFinding;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import java.util.List;

/** Outlines that cannot be used, with all that is wrong with them. */
public final class OutlinesRefused extends PartRefused {

    private static final long serialVersionUID = 1L;

    private final transient List<PartFinding> findings;

    OutlinesRefused(List<PartFinding> findings) {
        super("offices.geojson: " + findings.getFirst());
        this.findings = List.copyOf(findings);
    }

    @Override
    public List<PartFinding> partFindings() {
        return findings;
    }
}
