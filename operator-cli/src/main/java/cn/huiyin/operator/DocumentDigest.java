package cn.huiyin.operator;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.RawBsonDocument;

/** Counts documents and sums them up, byte for byte as they are stored. */
final class DocumentDigest {

    private final MessageDigest sha256;
    private long documents;

    DocumentDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static ByteBuffer bytes(RawBsonDocument document) {
        return document.getByteBuffer().asNIO();
    }

    void add(RawBsonDocument document) {
        sha256.update(bytes(document));
        documents++;
    }

    /** What has been added; nothing can be added afterwards. */
    BackupManifest.Part part(String database, String collection) {
        return new BackupManifest.Part(
                database, collection, documents, HexFormat.of().formatHex(sha256.digest()));
    }
}
