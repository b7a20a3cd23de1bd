package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.photos.PhotoUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Digest of what was asked, so that a reused key with another request is told from a repetition. Photos count as they
 * were sent: a repetition is recognised before anything is done to them.
 */
final class RequestDigest {

    private static final Contact NO_CONTACT = new Contact(null, null, null);
    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = sha256();

    private RequestDigest() {}

    static String of(NewComplaint complaint) {
        var request = new RequestDigest();
        request.add(complaint.text());
        request.add(complaint.categoryHint());
        request.add(complaint.place().lon());
        request.add(complaint.place().lat());
        request.add(complaint.place().address());
        var contact = Objects.requireNonNullElse(complaint.contact(), NO_CONTACT);
        request.add(contact.name());
        request.add(contact.phone());
        request.add(contact.email());
        request.add(complaint.secret());
        complaint.photos().forEach(request::add);
        return HexFormat.of().formatHex(request.digest.digest());
    }

    /** Each part ends with a byte that says whether it was there; no text contains either. */
    private void add(@Nullable Object part) {
        if (part != null) {
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) (part == null ? 0 : 1));
    }

    private void add(PhotoUpload photo) {
        var own = sha256();
        var buffer = new byte[BUFFER];
        try (var bytes = photo.open()) {
            for (var length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                own.update(buffer, 0, length);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        digest.update(own.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }
}
