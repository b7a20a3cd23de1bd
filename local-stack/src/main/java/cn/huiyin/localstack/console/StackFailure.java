package cn.huiyin.localstack.console;

/**
 * What went wrong, as one sentence for the person at the keyboard: what it is and what to do about it. Ends the command
 * with an exit code other than 0.
 */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence complete, in plain words, without the name of an exception */
    public StackFailure(String sentence) {
        super(sentence);
    }

    /** @param cause kept for the log, not shown */
    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
