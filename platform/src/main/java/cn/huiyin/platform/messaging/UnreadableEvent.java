package cn.huiyin.platform.messaging;

/** A message that cannot be read, however often it is tried. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
