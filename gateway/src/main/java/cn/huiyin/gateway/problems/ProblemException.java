package cn.huiyin.gateway.problems;

import cn.huiyin.contracts.ProblemType;

/** Ends a request with a problem, from where no answer can be written, such as the middle of a body. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;

    public ProblemException(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    public ProblemType type() {
        return type;
    }
}
