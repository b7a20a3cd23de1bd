package cn.huiyin.dispatch.pack;

/** A pack that cannot be used; the message names file, line, column, value and what was expected. */
public final class PackException extends RuntimeException {

    public PackException(String message) {
        super(message);
    }
}
