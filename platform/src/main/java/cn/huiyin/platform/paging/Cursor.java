package cn.huiyin.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * The position after a page: sort key and id of its last item. Opaque to clients.
 *
 * @param at the sort key, milliseconds kept
 * @param id of the last item
 */
public record Cursor(Instant at, String id) {

    private static final String SEPARATOR = "~";

    /** As it stands in {@code next} and in the query parameter {@code cursor}: base64url without padding. */
    public String encode() {
        byte[] text = (at.toEpochMilli() + SEPARATOR + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** @throws IllegalArgumentException when it was not made by {@link #encode()} */
    public static Cursor parse(String encoded) {
        String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        int end = text.indexOf(SEPARATOR);
        if (end < 1 || end == text.length() - 1) {
            throw wrong(encoded);
        }
        try {
            return new Cursor(Instant.ofEpochMilli(Long.parseLong(text, 0, end, 10)), text.substring(end + 1));
        } catch (NumberFormatException | DateTimeException _) {
            throw wrong(encoded);
        }
    }

    private static IllegalArgumentException wrong(String encoded) {
        return new IllegalArgumentException("cursor: \"%s\" (expected: one that a page gave)".formatted(encoded));
    }
}
