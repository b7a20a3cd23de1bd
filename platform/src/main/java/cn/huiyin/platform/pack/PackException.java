package cn.huiyin.platform.pack;

/**
 * A district pack is not usable. The message names file, line and column and what was expected there, e.g.
 * {@code offices.csv line 7: code: "50010" (expected: nine digits)}.
 */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PackException(String message) {
        super(message);
    }

    public PackException(String message, Throwable cause) {
        super(message, cause);
    }
}
