package cn.huiyin.complaint.photos;

/** An upload that cannot be decoded. The message goes to the sender. */
final class NotAPhoto extends Exception {

    private static final long serialVersionUID = 1L;

    NotAPhoto(String message) {
        super(message, null, false, false);
    }
}
