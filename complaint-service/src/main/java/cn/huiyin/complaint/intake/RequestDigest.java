package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.photos.PhotoUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Digest of a request, which distinguishes a repetition from a reused key with another request. Photos count as they
 * were sent, so that a repetition is recognised before they are processed.
 */
final class RequestDigest {

    private static final Contact NO_CONTACT = new Contact(null, null, null);

    private RequestDigest() {}

    static String of(Complaint complaint, List<PhotoUpload> photos) {
        MessageDigest digest = ofComplaint(complaint);
        photos.forEach(photo -> digest.update(digestOf(photo)));
        return Hex.encodeHexString(digest.digest());
    }

    /** @param answer what the caller was told, of a question that was answered at once */
    static String of(Complaint complaint, @Nullable String answer) {
        MessageDigest digest = ofComplaint(complaint);
        add(digest, answer);
        return Hex.encodeHexString(digest.digest());
    }

    private static MessageDigest ofComplaint(Complaint complaint) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        add(digest, complaint.text());
        add(digest, complaint.categoryHint());
        add(digest, complaint.place().lon());
        add(digest, complaint.place().lat());
        add(digest, complaint.place().address());
        Contact contact = Objects.requireNonNullElse(complaint.contact(), NO_CONTACT);
        add(digest, contact.name());
        add(digest, contact.phone());
        add(digest, contact.email());
        add(digest, complaint.secret());
        if (complaint.isAgainstOfficials()) {
            add(digest, complaint.againstOfficials());
        }
        return digest;
    }

    /** Each part ends with a byte that says whether it was present; no text contains these bytes. */
    private static void add(MessageDigest digest, @Nullable Object part) {
        if (part != null) {
            DigestUtils.updateDigest(digest, part.toString());
        }
        digest.update((byte) (part == null ? 0 : 1));
    }

    private static byte[] digestOf(PhotoUpload photo) {
        try (InputStream bytes = photo.open()) {
            return DigestUtils.sha256(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
