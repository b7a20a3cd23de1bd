package cn.huiyin.operator;

/** What went wrong, as one sentence for the operator: what it is and what to do about it. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence complete, in plain words, without the name of an exception */
    public Failure(String sentence) {
        super(sentence);
    }

    Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
