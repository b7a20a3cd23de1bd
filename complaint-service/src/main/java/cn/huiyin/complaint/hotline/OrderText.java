package cn.huiyin.complaint.hotline;

/** Joins the title and the body of an order into one text, without repetition. */
final class OrderText {

    /** Ignored when title and body are compared. */
    private static final String NOT_IN_WORDS = "[\\s\\p{P}\\p{S}]+";

    /** The hotline's form truncates long titles and appends dots. */
    private static final String CUT_OFF = "(…|\\.{2,}|。{2,})$";

    private OrderText() {}

    static String of(String title, String body) {
        String first = title.strip();
        String second = body.strip();
        if (first.isEmpty() || repeats(second, first)) {
            return second;
        }
        if (second.isEmpty() || repeats(first, second)) {
            return first;
        }
        return first + "\n" + second;
    }

    private static boolean repeats(String whole, String part) {
        String words = words(part.replaceFirst(CUT_OFF, ""));
        return !words.isEmpty() && words(whole).contains(words);
    }

    private static String words(String text) {
        return text.replaceAll(NOT_IN_WORDS, "");
    }
}
