package cn.huiyin.complaint.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DecodingProcessTest {

    @Test
    void givesBackThePictureWithItsTransparency() throws Exception {
        BufferedImage picture = DecodingProcess.decode(
                of(TestPictures.file("transparent.webp")), DecodingQueue.HEAVY.longestDecoding());

        assertThat(picture.getRGB(10, 10) >>> 24).isZero();
    }

    @Test
    void decodesTheLargestThatIsTaken() throws Exception {
        BufferedImage picture = DecodingProcess.decode(
                of(LosslessWebp.ofManyTransforms(2_000, 1_000, 4)), DecodingQueue.HEAVY.longestDecoding());

        assertThat(picture.getWidth()).isEqualTo(2_000);
    }

    @Test
    void endsADecoderThatWouldWorkForMinutes() {
        PhotoUpload upload = of(LosslessWebp.ofManyTransforms(1_400, 1_400, 10_000));

        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> DecodingProcess.decode(upload, Duration.ofSeconds(2)));
    }

    @Test
    void losesNoMoreThanTheProcessToAPictureThatFillsItsHeap() {
        PhotoUpload upload = of(LosslessWebp.ofManyTables(65_536));

        assertThatExceptionOfType(NotAPhoto.class)
                .isThrownBy(() -> DecodingProcess.decode(upload, DecodingQueue.HEAVY.longestDecoding()));
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThatExceptionOfType(NotAPhoto.class)
                .isThrownBy(
                        () -> DecodingProcess.decode(of(TestPictures.pdf()), DecodingQueue.HEAVY.longestDecoding()));
    }

    private static PhotoUpload of(byte[] file) {
        return () -> new ByteArrayInputStream(file);
    }
}
