package cn.huiyin.complaint.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LaneTest {

    @Test
    void takesWhatTelephonesWriteInTheLightLane() throws Exception {
        assertThat(lane(TestPictures.grainyJpeg(1_200, 900))).isEqualTo(Lane.LIGHT);
        assertThat(lane(ofBytes(TestPictures.jpeg(4_032, 3_024), 4_500_000))).isEqualTo(Lane.LIGHT);
        assertThat(lane(ofBytes(TestPictures.jpeg(8_000, 6_000), 1_600_000))).isEqualTo(Lane.LIGHT);
    }

    @Test
    void takesScreenshotsAndSmallPicturesOfSeveralPassesInTheLightLane() throws Exception {
        assertThat(lane(TestPictures.denselyPackedPng(2_560, 1_440))).isEqualTo(Lane.LIGHT);
        assertThat(lane(TestPictures.jpegOfManyScans(2_400, 2_500, 0))).isEqualTo(Lane.LIGHT);
        assertThat(lane(TestPictures.file("red-and-blue.webp"))).isEqualTo(Lane.LIGHT);
    }

    @Test
    void takesInTheHeavyLaneWhatHoldsTheDecoderLonger() throws Exception {
        assertThat(lane(TestPictures.jpegOfManyScans(2_600, 2_500, 0)))
                .as("progressive")
                .isEqualTo(Lane.HEAVY);
        assertThat(lane(ofBytes(TestPictures.jpeg(8_000, 6_000), 1_800_000)))
                .as("many pixels, densely written")
                .isEqualTo(Lane.HEAVY);
        assertThat(lane(TestPictures.denselyPackedPng(8_000, 4_100)))
                .as("a large PNG")
                .isEqualTo(Lane.HEAVY);
    }

    @Test
    void countsAPictureAtTheLimitAsLight() {
        assertThat(Lane.of(new DecodingWork(1, 1, 1, Lane.MAX_COST_OF_LIGHT, false)))
                .isEqualTo(Lane.LIGHT);
        assertThat(Lane.of(new DecodingWork(1, 1, 1, Lane.MAX_COST_OF_LIGHT + 1, false)))
                .isEqualTo(Lane.HEAVY);
    }

    @Test
    void takesAPictureThatIsHeldWholeInTheHeavyLaneThoughItIsQuicklyDecoded() {
        assertThat(Lane.of(new DecodingWork(3_000, 2_000, 4, 24_000_000, false)))
                .isEqualTo(Lane.LIGHT);
        assertThat(Lane.of(new DecodingWork(3_001, 2_000, 4, 24_008_000, false)))
                .isEqualTo(Lane.HEAVY);
        assertThat(Lane.of(new DecodingWork(8_000, 6_000, 1, 48_000_000, false)))
                .isEqualTo(Lane.LIGHT);
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

    private static Lane lane(byte[] upload) throws Exception {
        return Lane.of(work(upload));
    }

    private static DecodingWork work(byte[] upload) throws Exception {
        return DecodingWork.of(() -> new ByteArrayInputStream(upload));
    }
}
