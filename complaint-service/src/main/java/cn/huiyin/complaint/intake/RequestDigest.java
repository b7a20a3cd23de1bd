package cn.huiyin.complaint.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Digest of what was asked, so that a reused key with another request is told from a repetition. */
final class RequestDigest {

    private static final byte SEPARATOR = 0;

    private RequestDigest() {}

    static String of(NewComplaint complaint) {
        var digest = sha256();
        add(digest, complaint.text());
        add(digest, complaint.categoryHint());
        add(digest, complaint.place());
        var contact = complaint.contact();
        if (contact != null) {
            add(digest, contact.name());
            add(digest, contact.phone());
            add(digest, contact.email());
        }
        add(digest, complaint.secret());
        complaint.photos().forEach(photo -> digest.update(sha256().digest(photo.full())));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable Object part) {
        digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        digest.update(SEPARATOR);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }
}
