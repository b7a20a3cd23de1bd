package cn.huiyin.complaint.hotline;

/** A text for a short field of a case: at most 200 characters. */
final class ShortText {

    private static final int MAX = 200;

    private ShortText() {}

    static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > MAX;
    }

    static String of(String text) {
        return isTooLong(text) ? text.substring(0, text.offsetByCodePoints(0, MAX)) : text.strip();
    }
}
