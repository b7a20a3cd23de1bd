package cn.huiyin.bench.database;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.bson.RawBsonDocument;

/**
 * One message of MongoDB's wire protocol: a header of length, two ids and an operation code, then the body. The
 * driver's own listeners see neither the bytes nor the commands of other processes.
 */
record WireMessage(ByteBuffer bytes) {

    private static final int HEADER = 16;
    private static final int CODE = 12;
    private static final int OP_MSG = 2013;
    private static final int DOCUMENT = HEADER + Integer.BYTES + 1;

    /** @throws EOFException when the sender has hung up */
    static WireMessage read(DataInputStream in) throws IOException {
        int length = Integer.reverseBytes(in.readInt());
        if (length < HEADER) {
            throw new IOException("length: " + length + " (expected: >= " + HEADER + ")");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(0, length);
        in.readFully(bytes.array(), Integer.BYTES, length - Integer.BYTES);
        return new WireMessage(bytes);
    }

    int length() {
        return bytes.capacity();
    }

    /** Database, collection and command, such as {@code huiyin_complaint.cases update}; none for what is no command. */
    Optional<String> command() {
        if (bytes.getInt(CODE) != OP_MSG || bytes.get(DOCUMENT - 1) != 0) {
            return Optional.empty();
        }
        RawBsonDocument body = new RawBsonDocument(bytes.array(), DOCUMENT, bytes.getInt(DOCUMENT));
        String name = body.getFirstKey();
        String database = body.containsKey("$db") ? body.getString("$db").getValue() : "";
        String collection = body.get("collection", body.get(name)).isString()
                ? "." + body.get("collection", body.get(name)).asString().getValue()
                : "";
        return Optional.of(database + collection + " " + name);
    }
}
