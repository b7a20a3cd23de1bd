package cn.huiyin.localstack.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MongoWireTest {

    /** Bytes by the specification of OP_MSG and BSON. */
    @Test
    void writesACommandAsTheProtocolWantsIt() {
        byte[] message = MongoWire.message("hello", "admin");

        ByteBuffer head = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(head.getInt(0)).isEqualTo(message.length);
        assertThat(head.getInt(12)).isEqualTo(2013);
        assertThat(HexFormat.of().formatHex(message, 21, message.length))
                .isEqualTo(
                        "1f000000" + "1068656c6c6f00" + "01000000" + "0224646200" + "06000000" + "61646d696e00" + "00");
    }

    @Test
    void takesAPortWithoutAServerForNoAnswer() {
        assertThat(MongoWire.answers(cn.huiyin.localstack.process.Ports.free(1).getFirst()))
                .isFalse();
    }
}
