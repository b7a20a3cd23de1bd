package cn.huiyin.complaint.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.Test;

/** Files of some kilobytes whose parts, not whose pixels, keep a decoder for minutes or take all memory. */
class PhotoPartsTest {

    private static final int AFTER_START_OF_JPEG = 2;
    private static final int AFTER_HEADER_OF_PNG = 33;
    private static final byte[] SEGMENT = {(byte) 0xFF, (byte) 0xE1, 0, 2};
    private static final byte[] FILL = {(byte) 0xFF};
    private static final byte[] EMPTY_PNG_CHUNK = new byte[12];

    @Test
    void refusesAJpegOfVeryManySegments() throws Exception {
        byte[] jpeg = TestPictures.jpeg(40, 20);

        refuses(inserted(jpeg, AFTER_START_OF_JPEG, SEGMENT, PictureParts.MAX_PARTS), "parts in the file");
        refuses(inserted(jpeg, AFTER_START_OF_JPEG, FILL, PictureParts.MAX_PARTS), "parts in the file");
        assertThat(work(inserted(jpeg, AFTER_START_OF_JPEG, SEGMENT, PictureParts.MAX_PARTS - 100))
                        .width())
                .isEqualTo(40);
    }

    @Test
    void refusesAPngOfVeryManyChunks() throws Exception {
        byte[] png = TestPictures.png(40, 20);

        refuses(inserted(png, AFTER_HEADER_OF_PNG, EMPTY_PNG_CHUNK, PictureParts.MAX_PARTS), "parts in the file");
        assertThat(work(inserted(png, AFTER_HEADER_OF_PNG, EMPTY_PNG_CHUNK, 10)).width())
                .isEqualTo(40);
    }

    @Test
    void refusesAWebPOfVeryManyChunks() {
        byte[] canvas = chunk("VP8X", ByteBuffer.allocate(10).array());

        refuses(webp(inserted(canvas, canvas.length, chunk("XXXX", new byte[0]), PictureParts.MAX_PARTS)), "parts");
    }

    /** The decoder makes room for the picture as its own part names it. */
    @Test
    void refusesAWebPWhosePictureIsLargerThanTheFileSaysAtItsBeginning() {
        byte[] canvas = chunk("VP8X", ByteBuffer.allocate(10).array());
        byte[] lossy = chunk("VP8 ", lossy(16_383, 16_383));
        byte[] lossless = chunk("VP8L", lossless(16_000, 15_000));
        byte[] frame = chunk("ANMF", ArrayUtils.addAll(new byte[16], lossy));

        refuses(webp(ArrayUtils.addAll(canvas, lossless)), "16000 x 15000 pixels in a WebP");
        refuses(webp(ArrayUtils.addAll(canvas, lossy)), "16383 x 16383 pixels in a WebP");
        refuses(webp(ArrayUtils.addAll(canvas, frame)), "16383 x 16383 pixels in a WebP");
    }

    /** The decoder transforms the picture as often as the file names, and makes as many tables. */
    @Test
    void findsAPictureOrItsTransparencyWithoutLoss() throws Exception {
        byte[] canvas = chunk("VP8X", ByteBuffer.allocate(10).array());
        byte[] lossy = chunk("VP8 ", lossy(40, 20));
        byte[] lossless = chunk("VP8L", lossless(40, 20));
        byte[] frame = chunk("ANMF", ArrayUtils.addAll(new byte[16], lossless));
        byte[] compressed = chunk("ALPH", new byte[] {0x0D, 0, 0, 0});
        byte[] plain = chunk("ALPH", new byte[] {0x0C, 0, 0, 0});

        assertThat(work(webp(lossless)).unbounded()).isTrue();
        assertThat(work(webp(ArrayUtils.addAll(canvas, frame))).unbounded()).isTrue();
        assertThat(work(webp(ArrayUtils.addAll(canvas, ArrayUtils.addAll(compressed, lossy))))
                        .unbounded())
                .isTrue();
        assertThat(work(webp(ArrayUtils.addAll(canvas, ArrayUtils.addAll(plain, lossy))))
                        .unbounded())
                .isFalse();
        assertThat(DecodingQueue.of(work(webp(lossless)))).isEqualTo(DecodingQueue.HEAVY);
    }

    @Test
    void refusesAWebPWhosePartsNameLengthsBeyondItsEnd() {
        byte[] canvas = chunk("VP8X", ByteBuffer.allocate(10).array());
        byte[] endless = canvas.clone();
        Arrays.fill(endless, 4, 8, (byte) 0xFF);

        refuses(webp(endless), "cannot be decoded");
        refuses(webp(ArrayUtils.addAll(canvas, endless)), "cannot be decoded");
    }

    private static byte[] lossy(int width, int height) {
        return ByteBuffer.allocate(100)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {0x10, 0, 0, (byte) 0x9D, 1, 0x2A})
                .putShort((short) width)
                .putShort((short) height)
                .array();
    }

    private static byte[] lossless(int width, int height) {
        return ByteBuffer.allocate(100)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0x2F)
                .putInt(width - 1 | height - 1 << 14)
                .array();
    }

    private static byte[] webp(byte[] chunks) {
        return ByteBuffer.allocate(12 + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunks)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        return ByteBuffer.allocate(8 + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static byte[] inserted(byte[] file, int at, byte[] part, int times) {
        ByteBuffer all = ByteBuffer.allocate(file.length + part.length * times).put(file, 0, at);
        for (int i = 0; i < times; i++) {
            all.put(part);
        }
        return all.put(Arrays.copyOfRange(file, at, file.length)).array();
    }

    private static DecodingWork work(byte[] upload) throws IOException, NotAPhoto {
        return DecodingWork.of(() -> new ByteArrayInputStream(upload));
    }

    private static void refuses(byte[] upload, String why) {
        assertThatExceptionOfType(NotAPhoto.class)
                .isThrownBy(() -> work(upload))
                .withMessageContaining(why);
    }
}
