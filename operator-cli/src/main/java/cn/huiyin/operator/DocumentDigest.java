package cn.huiyin.operator;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.bson.RawBsonDocument;

/** Counts documents and computes a digest of their stored bytes. */
final class DocumentDigest {

    private final MessageDigest sha256 = DigestUtils.getSha256Digest();
    private long documents;

    static ByteBuffer bytes(RawBsonDocument document) {
        return document.getByteBuffer().asNIO();
    }

    void add(RawBsonDocument document) {
        sha256.update(bytes(document));
        documents++;
    }

    /** The digest; nothing can be added afterwards. */
    BackupManifest.Part part(String database, String collection) {
        return new BackupManifest.Part(
                database, collection, documents, HexFormat.of().formatHex(sha256.digest()));
    }
}
