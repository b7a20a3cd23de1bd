package cn.huiyin.platform.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides telephone numbers, identity numbers and e-mail addresses in a text. A number counts when no digit stands beside
 * it; digits may be full width, and may be grouped with a space or a hyphen.
 */
public final class Masking {

    private static final String NOT_IN_NUMBER = "(?<!\\p{Nd})(?:%s)(?!\\p{Nd})";
    private static final String D = "\\p{Nd}";
    private static final String GAP = "[-‐–－ \u3000]?";
    private static final String MOBILE =
            "(?:[+＋]?(?:86|８６)" + GAP + ")?[1１][3-9３-９]" + D + GAP + D + "{4}" + GAP + D + "{4}";
    private static final String LANDLINE =
            "[(（]?[0０]" + D + "{2,3}[)）]?" + GAP + "[2-9２-９]" + D + "{2,3}" + GAP + D + "{4}";
    private static final String IDENTITY_18 = D + "{6}" + GAP + D + "{8}" + GAP + D + "{3}[" + "0-9０-９XxＸｘ]";
    private static final String IDENTITY_15 = D + "{15}";
    private static final Pattern NUMBER =
            Pattern.compile(NOT_IN_NUMBER.formatted(String.join("|", IDENTITY_18, MOBILE, LANDLINE, IDENTITY_15)));
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{Nd}._%+-]+[@＠][\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)+");
    private static final int KEPT = 3;

    private Masking() {}

    /** The text with each number cut down to its first three characters and each address to its first. Idempotent. */
    public static String mask(String text) {
        if (text.length() <= KEPT) {
            return text;
        }
        String withoutMail = EMAIL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(email(found.group())));
        return NUMBER.matcher(withoutMail)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().substring(0, KEPT) + "****"));
    }

    /** A telephone number for the eyes of an office: {@code 138****5678}; short ones lose all but their first digit. */
    public static String phone(String phone) {
        int length = phone.length();
        return length >= 10 ? phone.substring(0, KEPT) + "****" + phone.substring(length - 4) : first(phone) + "****";
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
