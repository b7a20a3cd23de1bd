package cn.huiyin.complaint.hotline;

/** A value without which an order is none. The message goes to the hotline, so it holds no contact data. */
final class WrongValue extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code kebab case; pages translate it */
    WrongValue(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
