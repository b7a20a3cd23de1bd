package cn.huiyin.complaint.photos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Writes WebPs without loss, of one colour, that cost their decoder much (RFC 9649, section 3). */
final class LosslessWebp {

    private static final int HEADER = 20;
    private static final int SUBTRACT_GREEN = 2;

    private final BitSet bits = new BitSet();
    private int length;

    private LosslessWebp() {}

    /** @param transforms of the whole picture; the format allows each kind once, the decoder any number */
    static byte[] ofManyTransforms(int width, int height, int transforms) {
        LosslessWebp webp = begun(width, height);
        for (int at = 0; at < transforms; at++) {
            webp.put(1, 1);
            webp.put(SUBTRACT_GREEN, 2);
        }
        webp.put(0, 3);
        webp.groups(1);
        return webp.file();
    }

    /** @param groups of five tables each, of which a small picture needs one; at most 65,536 */
    static byte[] ofManyTables(int groups) {
        LosslessWebp webp = begun(16, 16);
        webp.put(0b100, 3);
        webp.put(0b111, 3);
        webp.put(0, 1);
        webp.symbol(groups - 1 & 0xFF);
        webp.symbol(groups - 1 >> Byte.SIZE);
        webp.symbol(0);
        webp.symbol(0);
        webp.symbol(0);
        webp.groups(groups);
        return webp.file();
    }

    private static LosslessWebp begun(int width, int height) {
        LosslessWebp webp = new LosslessWebp();
        webp.put(0x2F, Byte.SIZE);
        webp.put(width - 1, 14);
        webp.put(height - 1, 14);
        webp.put(0, 4);
        return webp;
    }

    /** Each of codes of one symbol, which takes no bits in the picture. */
    private void groups(int count) {
        for (int code = 0; code < 5 * count; code++) {
            symbol(0);
        }
    }

    private void symbol(int symbol) {
        put(0b01, 2);
        boolean wide = symbol > 1;
        put(wide ? 1 : 0, 1);
        put(symbol, wide ? Byte.SIZE : 1);
    }

    private void put(int value, int count) {
        for (int bit = 0; bit < count; bit++) {
            bits.set(length++, (value >> bit & 1) == 1);
        }
    }

    private byte[] file() {
        int size = (length / Byte.SIZE + 66) & ~1;
        return ByteBuffer.allocate(HEADER + size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(HEADER - Long.BYTES + size)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(size)
                .put(bits.toByteArray())
                .array();
    }
}
