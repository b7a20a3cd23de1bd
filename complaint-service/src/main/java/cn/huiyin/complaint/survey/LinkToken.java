package cn.huiyin.complaint.survey;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What opens a follow-up for its citizen: 256 random bits, so that a plain hash of it can be stored and nobody guesses
 * one.
 */
record LinkToken(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty where the text does not have the form of a token. */
    static Optional<LinkToken> of(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(given -> FORM.matcher(given).matches())
                .map(LinkToken::new);
    }

    String hash() {
        return DigestUtils.sha256Hex(value.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never lets a token into a log by accident. */
    @Override
    public String toString() {
        return "LinkToken[***]";
    }
}
