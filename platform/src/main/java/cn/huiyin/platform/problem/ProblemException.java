package cn.huiyin.platform.problem;

import cn.huiyin.contracts.ProblemType;
import java.util.ArrayList;
import java.util.List;

/** Ends a request with a problem document. For the edge of a service alone: a domain answers with a refusal value. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<ProblemError> errors;

    private ProblemException(ProblemType type, String detail, List<ProblemError> errors) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** @param detail what happened, in plain English, without contact data */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of());
    }

    /** The same with one more wrong field. */
    public ProblemException at(String pointer, String code) {
        return with(new ProblemError(pointer, code, null));
    }

    /** The same with one more wrong field and what was expected there. */
    public ProblemException at(String pointer, String code, String detail) {
        return with(new ProblemError(pointer, code, detail));
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The wrong fields, in the order they were added. */
    public List<ProblemError> errors() {
        return errors;
    }

    private ProblemException with(ProblemError error) {
        List<ProblemError> all = new ArrayList<>(errors);
        all.add(error);
        return new ProblemException(type, detail(), all);
    }
}
