package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.pack.findings.PartFinding;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import java.util.List;

/** A head of the text model that cannot be used, with all that is wrong with it. */
final class TextHeadRefused extends PartRefused {

    private static final long serialVersionUID = 1L;

    private final transient List<PartFinding> findings;

    TextHeadRefused(List<PartFinding> findings) {
        super("text-head.json: " + findings.getFirst());
        this.findings = List.copyOf(findings);
    }

    @Override
    public List<PartFinding> partFindings() {
        return findings;
    }
}
