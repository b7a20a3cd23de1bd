package cn.huiyin.bench.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;

class WireMessageTest {

    private static final int OP_MSG = 2013;
    private static final int OP_REPLY = 1;

    @Test
    void namesCommandCollectionAndDatabase() throws IOException {
        assertThat(read(OP_MSG, "{update: 'cases', ordered: true, $db: 'counted_complaint'}")
                        .command())
                .hasValue("counted_complaint.cases update");
        assertThat(read(OP_MSG, "{getMore: {$numberLong: '7'}, collection: 'cases', $db: 'd'}")
                        .command())
                .hasValue("d.cases getMore");
        assertThat(read(OP_MSG, "{hello: 1, $db: 'admin'}").command()).hasValue("admin hello");
    }

    @Test
    void countsTheWholeMessageAndLeavesTheNextOne() throws IOException {
        byte[] message = message(OP_MSG, "{find: 'cases', $db: 'd'}");
        byte[] two = ByteBuffer.allocate(message.length * 2)
                .put(message)
                .put(message)
                .array();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(two));

        assertThat(WireMessage.read(in).length()).isEqualTo(message.length);
        assertThat(WireMessage.read(in).bytes().array()).isEqualTo(message);
    }

    @Test
    void isNoCommandUnderAnotherCode() throws IOException {
        assertThat(read(OP_REPLY, "{ok: 1}").command()).isEmpty();
    }

    private static WireMessage read(int code, String body) throws IOException {
        return WireMessage.read(new DataInputStream(new ByteArrayInputStream(message(code, body))));
    }

    private static byte[] message(int code, String json) {
        RawBsonDocument body = new RawBsonDocument(BsonDocument.parse(json), new BsonDocumentCodec());
        ByteBuffer bson = body.getByteBuffer().asNIO();
        int length = 16 + 4 + 1 + bson.remaining();
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .putInt(1)
                .putInt(0)
                .putInt(code)
                .putInt(0)
                .put((byte) 0)
                .put(bson)
                .array();
    }
}
