package cn.huiyin.complaint.historycheck;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Binary;

/**
 * The hashes of a history's entries, each 32 bytes: the SHA-256 of the hash before it and of the entry's BSON as it is
 * stored. The chain begins with the hash of the case's id, so that no entry fits into another case.
 */
final class HashChain {

    private static final int LENGTH = 32;
    private static final String FORM = "huiyin history 1\n";
    private static final BsonDocumentCodec DOCUMENTS = new BsonDocumentCodec();

    private final byte[] beforeFirst;
    private final byte[] hashes;

    private HashChain(byte[] beforeFirst, byte[] hashes) {
        this.beforeFirst = beforeFirst;
        this.hashes = hashes;
    }

    static HashChain empty(String caseId) {
        return new HashChain(DigestUtils.sha256(FORM + caseId), new byte[0]);
    }

    /** @param hashes one behind the other */
    static HashChain of(String caseId, Binary hashes) {
        return new HashChain(empty(caseId).beforeFirst, hashes.getData());
    }

    /** How many entries it covers. */
    int length() {
        return hashes.length / LENGTH;
    }

    /** @param entries those behind the ones that it covers, in their order */
    HashChain with(List<BsonDocument> entries) {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.writeBytes(hashes);
        byte[] last = at(length());
        for (BsonDocument entry : entries) {
            last = hash(last, entry);
            longer.writeBytes(last);
        }
        return new HashChain(beforeFirst, longer.toByteArray());
    }

    /** Whether this is the entry that was sealed at this position, from 1 on, given the hash before it. */
    boolean holds(int position, BsonDocument entry) {
        return Arrays.equals(at(position), hash(at(position - 1), entry));
    }

    /** @param position from 1 on; 0 gives what stands before the first */
    byte[] at(int position) {
        return position == 0 ? beforeFirst : Arrays.copyOfRange(hashes, (position - 1) * LENGTH, position * LENGTH);
    }

    Binary stored() {
        return new Binary(hashes);
    }

    private static byte[] hash(byte[] before, BsonDocument entry) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update(before);
        try (BasicOutputBuffer buffer = new BasicOutputBuffer()) {
            DOCUMENTS.encode(
                    new BsonBinaryWriter(buffer),
                    entry,
                    EncoderContext.builder().build());
            digest.update(buffer.toByteArray());
        }
        return digest.digest();
    }
}
