package cn.huiyin.complaint.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Re-encodes an uploaded photo from its pixels alone. No metadata is copied, GPS position and camera included, nor any
 * other content of the file.
 */
final class PhotoSanitizer {

    /** Longest side of the stored photo, in pixels. A smaller photo keeps its size. */
    static final int LONGEST_SIDE = 2560;

    /** Longest side of the thumbnail, in pixels. */
    static final int THUMB_SIDE = 320;

    /** Far more than the most that {@link DecodingWork} lets pass takes on a processor that is shared. */
    private static final Duration LONGEST_DECODING = Duration.ofSeconds(10);

    private PhotoSanitizer() {}

    /** @param upload one that was checked, see {@link DecodingWork} */
    static SanitizedPhoto sanitize(PhotoUpload upload) throws IOException, NotAPhoto {
        BufferedImage full = onWhite(scaled(read(upload), LONGEST_SIDE));
        return new SanitizedPhoto(JpegWriter.write(full), JpegWriter.write(scaled(full, THUMB_SIDE)));
    }

    private static BufferedImage read(PhotoUpload upload) throws IOException, NotAPhoto {
        try (InputStream bytes = upload.open();
                TimeLimitedImageStream stream = new TimeLimitedImageStream(bytes, LONGEST_DECODING)) {
            return PictureReader.read(stream);
        }
    }

    private static BufferedImage scaled(BufferedImage picture, int longestSide) throws IOException {
        double factor = Math.min(1.0, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
        return Thumbnails.of(picture)
                .forceSize(side(picture.getWidth(), factor), side(picture.getHeight(), factor))
                .imageType(
                        picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }

    /** At least one pixel, however long and thin the picture is. */
    private static int side(int pixels, double factor) {
        return Math.max(1, (int) Math.round(pixels * factor));
    }

    /** JPEG has no transparency; transparent pixels would turn black. */
    private static BufferedImage onWhite(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        BufferedImage ground = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = ground.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return ground;
    }
}
