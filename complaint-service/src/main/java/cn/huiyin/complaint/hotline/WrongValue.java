package cn.huiyin.complaint.hotline;

/** A value of an order that cannot be read. The message goes to the hotline, so it holds no contact data. */
final class WrongValue extends Exception {

    private static final long serialVersionUID = 1L;

    WrongValue(String message) {
        super(message, null, false, false);
    }
}
