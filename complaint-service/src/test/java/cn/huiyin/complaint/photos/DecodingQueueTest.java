package cn.huiyin.complaint.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecodingQueueTest {

    @Test
    void takesWhatTelephonesWriteInTheLightQueue() throws Exception {
        assertThat(queue(TestPictures.grainyJpeg(1_200, 900))).isEqualTo(DecodingQueue.LIGHT);
        assertThat(queue(ofBytes(TestPictures.jpeg(4_032, 3_024), 4_500_000))).isEqualTo(DecodingQueue.LIGHT);
        assertThat(queue(ofBytes(TestPictures.jpeg(8_000, 6_000), 1_600_000))).isEqualTo(DecodingQueue.LIGHT);
    }

    @Test
    void takesScreenshotsAndSmallPicturesOfSeveralPassesInTheLightQueue() throws Exception {
        assertThat(queue(TestPictures.denselyPackedPng(2_560, 1_440))).isEqualTo(DecodingQueue.LIGHT);
        assertThat(queue(TestPictures.jpegOfManyScans(2_400, 2_500, 0))).isEqualTo(DecodingQueue.LIGHT);
        assertThat(queue(TestPictures.file("red-and-blue.webp"))).isEqualTo(DecodingQueue.LIGHT);
    }

    @Test
    void takesInTheHeavyQueueWhatHoldsTheDecoderLonger() throws Exception {
        assertThat(queue(TestPictures.jpegOfManyScans(2_600, 2_500, 0)))
                .as("progressive")
                .isEqualTo(DecodingQueue.HEAVY);
        assertThat(queue(ofBytes(TestPictures.jpeg(8_000, 6_000), 1_800_000)))
                .as("many pixels, densely written")
                .isEqualTo(DecodingQueue.HEAVY);
        assertThat(queue(TestPictures.denselyPackedPng(8_000, 4_100)))
                .as("a large PNG")
                .isEqualTo(DecodingQueue.HEAVY);
    }

    /** Nine million such pixels took more than a second, and came before ordinary photos. */
    @Test
    void countsColoursThatAreConvertedPixelByPixelAsMoreWork() throws Exception {
        assertThat(queue(TestPictures.cmykJpeg(2_000, 2_000))).isEqualTo(DecodingQueue.LIGHT);
        assertThat(queue(TestPictures.cmykJpeg(2_600, 2_600))).isEqualTo(DecodingQueue.HEAVY);
        assertThat(work(TestPictures.cmykJpeg(600, 400)).cost())
                .isGreaterThan(8 * work(TestPictures.jpeg(600, 400)).cost());

        assertThat(queue(png(4_000, 0, 6))).isEqualTo(DecodingQueue.LIGHT);
        assertThat(queue(png(4_000, 1, 6))).as("interlaced").isEqualTo(DecodingQueue.HEAVY);
        assertThat(queue(png(4_000, 0, 4))).as("grey with transparency").isEqualTo(DecodingQueue.HEAVY);
    }

    private static byte[] png(int side, int interlaced, int colours) {
        byte[] png = TestPictures.pngThatClaims(side, side);
        png[25] = (byte) colours;
        png[28] = (byte) interlaced;
        return png;
    }

    @Test
    void countsAPictureAtTheLimitAsLight() {
        assertThat(DecodingQueue.of(new DecodingWork(1, 1, 1, DecodingQueue.MAX_COST_OF_LIGHT, false)))
                .isEqualTo(DecodingQueue.LIGHT);
        assertThat(DecodingQueue.of(new DecodingWork(1, 1, 1, DecodingQueue.MAX_COST_OF_LIGHT + 1, false)))
                .isEqualTo(DecodingQueue.HEAVY);
    }

    @Test
    void takesAPictureThatIsHeldWholeInTheHeavyQueueThoughItIsQuicklyDecoded() {
        assertThat(DecodingQueue.of(new DecodingWork(3_000, 2_000, 4, 24_000_000, false)))
                .isEqualTo(DecodingQueue.LIGHT);
        assertThat(DecodingQueue.of(new DecodingWork(3_001, 2_000, 4, 24_008_000, false)))
                .isEqualTo(DecodingQueue.HEAVY);
        assertThat(DecodingQueue.of(new DecodingWork(8_000, 6_000, 1, 48_000_000, false)))
                .isEqualTo(DecodingQueue.LIGHT);
    }

    @Test
    void countsNoByteAfterThePicture() throws Exception {
        byte[] photo = TestPictures.jpeg(40, 20);

        assertThat(work(Arrays.copyOf(photo, 9_000_000)).cost())
                .isEqualTo(work(photo).cost());
    }

    /** The same picture with so many bytes before its pixels. */
    private static byte[] ofBytes(byte[] jpeg, int bytes) {
        byte[] grown = new byte[bytes];
        int at = 2;
        System.arraycopy(jpeg, 0, grown, 0, at);
        while (bytes - jpeg.length - (at - 2) > 4) {
            int segment = Math.min(65_000, bytes - jpeg.length - (at - 2) - 2);
            grown[at] = (byte) 0xFF;
            grown[at + 1] = (byte) 0xFE;
            grown[at + 2] = (byte) (segment >> 8);
            grown[at + 3] = (byte) segment;
            at += segment + 2;
        }
        System.arraycopy(jpeg, 2, grown, at, jpeg.length - 2);
        return grown;
    }

    private static DecodingQueue queue(byte[] upload) throws Exception {
        return DecodingQueue.of(work(upload));
    }

    private static DecodingWork work(byte[] upload) throws Exception {
        return DecodingWork.of(() -> new ByteArrayInputStream(upload));
    }
}
