package cn.huiyin.complaint.photos;

import static cn.huiyin.complaint.photos.TestPictures.decoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoSanitizerTest {

    @Test
    void leavesNothingOfWhereAndHowAPhotoWasTaken() throws Exception {
        byte[] upload = TestPictures.withExif(TestPictures.jpeg(400, 200), 1);
        assertThat(latin(upload)).contains("Exif", TestPictures.GPS_DATE);

        SanitizedPhoto photo = sanitized(upload);

        assertThat(latin(photo.full())).doesNotContain("Exif", TestPictures.GPS_DATE);
        assertThat(latin(photo.thumb())).doesNotContain("Exif", TestPictures.GPS_DATE);
    }

    @ParameterizedTest
    @CsvSource({"1, 400, 200, RED, BLUE", "3, 400, 200, BLUE, RED", "6, 200, 400, RED, RED", "8, 200, 400, BLUE, BLUE"})
    void turnsAPhotoUpright(int orientation, int width, int height, String topLeft, String topRight) throws Exception {
        BufferedImage photo = decoded(sanitized(TestPictures.withExif(TestPictures.jpeg(400, 200), orientation))
                .full());

        assertThat(photo.getWidth()).isEqualTo(width);
        assertThat(photo.getHeight()).isEqualTo(height);
        assertThat(colour(photo, 20, 20)).isEqualTo(topLeft);
        assertThat(colour(photo, width - 20, 20)).isEqualTo(topRight);
    }

    @Test
    void drawsAPhotoWhoseExifIsBroken() throws Exception {
        byte[] upload = TestPictures.withExif(TestPictures.jpeg(40, 20), 6);
        Arrays.fill(upload, 12, 40, (byte) 0xFF);

        assertThat(decoded(sanitized(upload).full()).getWidth()).isEqualTo(40);
    }

    @Test
    void boundsTheLongestSideAndKeepsTheShape() throws Exception {
        SanitizedPhoto photo = sanitized(TestPictures.jpeg(PhotoSanitizer.LONGEST_SIDE * 2, 1000));

        assertThat(decoded(photo.full()).getWidth()).isEqualTo(PhotoSanitizer.LONGEST_SIDE);
        assertThat(decoded(photo.full()).getHeight()).isEqualTo(500);
        assertThat(decoded(photo.thumb()).getWidth()).isEqualTo(PhotoSanitizer.THUMB_SIDE);
    }

    @Test
    void makesNoPhotoLarger() throws Exception {
        SanitizedPhoto photo = sanitized(TestPictures.png(30, 20));

        assertThat(decoded(photo.full()).getWidth()).isEqualTo(30);
        assertThat(decoded(photo.thumb()).getWidth()).isEqualTo(30);
    }

    @Test
    void keepsAPixelOfAPhotoThatIsOneLine() throws Exception {
        assertThat(decoded(sanitized(TestPictures.png(10_000, 1)).full()).getHeight())
                .isOne();
    }

    @Test
    void storesAPngAsJpegOnAWhiteGround() throws Exception {
        byte[] photo = sanitized(TestPictures.transparentPng(30, 20)).full();

        assertThat(photo).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(new Color(decoded(photo).getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void storesAWebPAsJpegOnAWhiteGround() throws Exception {
        BufferedImage photo =
                decoded(sanitized(TestPictures.file("red-and-blue.webp")).full());
        byte[] transparent = sanitized(TestPictures.file("transparent.webp")).full();

        assertThat(photo.getWidth()).isEqualTo(400);
        assertThat(photo.getHeight()).isEqualTo(200);
        assertThat(colour(photo, 20, 20)).isEqualTo("RED");
        assertThat(colour(photo, 380, 20)).isEqualTo("BLUE");
        assertThat(transparent).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(new Color(decoded(transparent).getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void refusesAWebPThatIsCutOffOrClaimsTooMuch() throws Exception {
        byte[] webp = TestPictures.file("red-and-blue.webp");

        refuses(Arrays.copyOf(webp, 24), "cannot be decoded");
        refuses(claiming(webp, 16_384, 16_384), "16384 x 16384 pixels in a WebP (expected: at most 2 million)");
        refuses(claiming(webp, 2_001, 1_000), "2001 x 1000 pixels in a WebP");
        assertThat(work(claiming(webp, 2_000, 1_000)).cost()).isEqualTo(120_000_000);
    }

    /** In the extended header, width and height less one in three bytes each. */
    private static byte[] claiming(byte[] webp, int width, int height) {
        byte[] other = webp.clone();
        for (int i = 0; i < 3; i++) {
            other[24 + i] = (byte) (width - 1 >> 8 * i);
            other[27 + i] = (byte) (height - 1 >> 8 * i);
        }
        return other;
    }

    private static DecodingWork work(byte[] upload) throws IOException, NotAPhoto {
        return DecodingWork.of(() -> new ByteArrayInputStream(upload));
    }

    @Test
    void refusesWhatIsNoPhotoWhateverItsName() {
        refuses(TestPictures.pdf(), "neither a JPEG nor a PNG nor a WebP");
        refuses(TestPictures.gif(), "neither a JPEG nor a PNG nor a WebP");
        refuses(new byte[0], "neither a JPEG nor a PNG nor a WebP");
        refuses(new byte[] {(byte) 0xFF, (byte) 0xD8}, "neither a JPEG nor a PNG nor a WebP");
        refuses(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3}, "cannot be decoded");
    }

    @Test
    void refusesAPhotoThatIsCutOff() {
        byte[] jpeg = TestPictures.grainyJpeg(300, 200);
        byte[] png = TestPictures.png(300, 200);

        refuses(Arrays.copyOf(jpeg, jpeg.length / 2), "the file ends before its picture does");
        refuses(Arrays.copyOf(jpeg, jpeg.length - 2), "the file ends before its picture does");
        refuses(Arrays.copyOf(png, png.length / 2), "cannot be decoded");
    }

    @Test
    void refusesAPhotoThatWouldUnfoldToTooManyPixels() {
        refuses(TestPictures.pngThatClaims(8_125, 8_001), "8125 x 8001 pixels (expected: at most 65 million");
        refuses(TestPictures.pngThatClaims(DecodingWork.MAX_SIDE + 1, 1), "20001 x 1 pixels");
        refuses(TestPictures.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE), "pixels");
        // At the limit the size is accepted, and the file is refused for its missing rest.
        refuses(TestPictures.pngThatClaims(8_125, 8_000), "cannot be decoded");
    }

    @Test
    void drawsAProgressivePhoto() throws Exception {
        BufferedImage photo =
                decoded(sanitized(TestPictures.progressiveJpeg(400, 200)).full());

        assertThat(colour(photo, 20, 20)).isEqualTo("RED");
    }

    @Test
    void refusesAPhotoThatIsDrawnOverAndOver() {
        refuses(TestPictures.jpegOfManyScans(40, 20, 500), "drawn in 510 passes (expected: at most 20)");
        refuses(
                TestPictures.jpegOfManyScans(5_100, 5_000, 0),
                "5100 x 5000 pixels in 10 passes (expected: at most 25 million");
    }

    @Test
    void refusesWhatKeepsTheDecoderFromOthersForLong() throws Exception {
        byte[] most = TestPictures.jpegOfManyScans(4_000, 3_250, 0);

        assertThat(DecodingWork.of(() -> new ByteArrayInputStream(most)).cost()).isGreaterThanOrEqualTo(130_000_000);
        refuses(
                TestPictures.jpegOfManyScans(4_000, 3_250, 1),
                "4000 x 3250 pixels in 11 passes (expected: at most 130 million pixels in all passes)");
    }

    @Test
    void countsNoScanOfAPreviewInsideAPhoto() throws Exception {
        byte[] upload = TestPictures.withExif(TestPictures.jpegOfManyScans(40, 20, 5), 1);
        byte[] preview = "\u00ff\u00da".repeat(20).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(preview, 0, upload, 30, preview.length);

        assertThat(DecodingWork.of(() -> new ByteArrayInputStream(upload)).scans())
                .isEqualTo(15);
    }

    @Test
    void endsADecoderThatTakesTooLong() {
        byte[] photo = TestPictures.jpeg(400, 200);
        try (TimeLimitedImageStream late = new TimeLimitedImageStream(new ByteArrayInputStream(photo), Duration.ZERO)) {
            assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> PhotoSanitizer.read(late, DecodingQueue.LIGHT.maxDecodedBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void holdsNoMoreOfAHugePhotoThanItMay() throws Exception {
        byte[] huge = TestPictures.denselyPackedPng(8_000, 8_000);
        assertThat(huge.length).as("it is small as a file").isLessThan(100_000);

        BufferedImage light = read(huge, DecodingQueue.LIGHT);
        BufferedImage heavy = read(huge, DecodingQueue.HEAVY);

        assertThat(light.getWidth() * light.getHeight() * 3).isLessThanOrEqualTo(DecodingQueue.LIGHT.maxDecodedBytes());
        assertThat(light.getWidth()).isGreaterThanOrEqualTo(PhotoSanitizer.LONGEST_SIDE);
        assertThat(heavy.getWidth() * heavy.getHeight() * 3).isLessThanOrEqualTo(DecodingQueue.HEAVY.maxDecodedBytes());
    }

    @Test
    void drawsTheSamePhotoAlikeEachTime() throws Exception {
        byte[] upload = TestPictures.grainyJpeg(300, 200);

        assertThat(sanitized(upload).full()).isEqualTo(sanitized(upload).full());
    }

    private static SanitizedPhoto sanitized(byte[] upload) throws IOException, NotAPhoto, TimeoutException {
        DecodingWork work = work(upload);
        return PhotoSanitizer.sanitize(() -> new ByteArrayInputStream(upload), work, DecodingQueue.of(work));
    }

    private static BufferedImage read(byte[] upload, DecodingQueue queue) throws NotAPhoto {
        return PictureReader.read(
                        new MemoryCacheImageInputStream(new ByteArrayInputStream(upload)), queue.maxDecodedBytes())
                .pixels();
    }

    private static void refuses(byte[] upload, String why) {
        assertThatExceptionOfType(NotAPhoto.class)
                .isThrownBy(() -> sanitized(upload))
                .withMessageContaining(why);
    }

    private static String colour(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > colour.getBlue() ? "RED" : "BLUE";
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
