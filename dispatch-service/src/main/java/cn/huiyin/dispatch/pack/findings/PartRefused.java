package cn.huiyin.dispatch.pack.findings;

import java.util.List;

/** A part of the district that cannot be used, with all that is wrong with it. */
public abstract class PartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected PartRefused(String message) {
        super(message, null, false, false);
    }

    /** Never empty. */
    public abstract List<PartFinding> partFindings();
}
