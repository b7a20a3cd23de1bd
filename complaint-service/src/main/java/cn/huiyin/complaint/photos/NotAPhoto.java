package cn.huiyin.complaint.photos;

/** An upload that cannot be drawn. The message says why, in words for who sent it. */
final class NotAPhoto extends Exception {

    private static final long serialVersionUID = 1L;

    NotAPhoto(String message) {
        super(message, null, false, false);
    }
}
