package cn.huiyin.platform.masking;

/** Hides telephone numbers and the like in a text: what {@link ContactSpans} finds there, however it is written. */
public final class Masking {

    private static final String HIDDEN = "****";
    private static final int SHORTEST = 5;
    private static final int KEPT = 3;

    private Masking() {}

    /**
     * The text with each number cut down to its first characters and each address to its first. Idempotent, and the
     * same object where nothing is hidden.
     */
    public static String mask(String text) {
        return replaced(text, (plain, span) -> {
            StringBuilder shown = new StringBuilder();
            for (int i = span.from(); i < span.from() + span.kept(); i++) {
                shown.append(text, plain.origin(i), plain.origin(i) + 1);
            }
            return shown.append(HIDDEN).toString();
        });
    }

    /**
     * The text with a space in place of each number and address, for what must not be found by parts of them either.
     */
    public static String remove(String text) {
        return replaced(text, (_, _) -> " ");
    }

    /** Whether {@link #mask} would hide something. */
    public static boolean hidesSomething(String text) {
        return !mask(text).equals(text);
    }

    private interface Replacement {
        String of(NormalizedText plain, ContactSpans.Span span);
    }

    private static String replaced(String text, Replacement replacement) {
        if (text.length() < SHORTEST) {
            return text;
        }
        NormalizedText plain = NormalizedText.of(text);
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (ContactSpans.Span span : ContactSpans.in(plain.text())) {
            masked.append(text, done, plain.origin(span.from())).append(replacement.of(plain, span));
            done = plain.origin(span.to());
        }
        return done == 0 ? text : masked.append(text.substring(done)).toString();
    }

    /** A telephone number for the eyes of an office: {@code 138****5678}; short ones lose all but their first digit. */
    public static String phone(String phone) {
        int length = phone.length();
        return length >= 10 ? phone.substring(0, KEPT) + HIDDEN + phone.substring(length - 4) : first(phone) + HIDDEN;
    }

    /** A person's name: {@code 李**}. */
    public static String name(String name) {
        return first(name) + "**";
    }

    /** An e-mail address: {@code l***@example.org}. */
    public static String email(String email) {
        int at = Math.max(email.indexOf('@'), email.indexOf('＠'));
        return at < 0 ? first(email) + "***" : first(email) + "***" + email.substring(at);
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
