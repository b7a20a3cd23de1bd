package cn.huiyin.complaint.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeoutException;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Re-encodes an uploaded photo from its pixels alone. No metadata is copied, GPS position and camera included, nor any
 * other content of the file.
 */
final class PhotoSanitizer {

    /** Longest side of the stored photo, in pixels. A smaller photo keeps its size. */
    static final int LONGEST_SIDE = 2560;

    /** Longest side of the thumbnail, in pixels. */
    static final int THUMB_SIDE = 320;

    private PhotoSanitizer() {}

    /**
     * @param upload one that was checked, see {@link DecodingWork}
     * @param work what it takes
     * @throws TimeoutException after {@link DecodingQueue#longestDecoding}
     */
    static SanitizedPhoto sanitize(PhotoUpload upload, DecodingWork work, DecodingQueue queue)
            throws IOException, NotAPhoto, TimeoutException {
        DecodedPicture picture = work.unbounded()
                ? new DecodedPicture(DecodingProcess.decode(upload, queue.longestDecoding()), Orientation.TOP_LEFT)
                : read(upload, queue);
        BufferedImage full = onWhite(picture.scaledTo(LONGEST_SIDE).upright());
        return new SanitizedPhoto(JpegWriter.write(full), JpegWriter.write(DecodedPicture.scaled(full, THUMB_SIDE)));
    }

    private static DecodedPicture read(PhotoUpload upload, DecodingQueue queue)
            throws IOException, NotAPhoto, TimeoutException {
        try (InputStream bytes = upload.open();
                TimeLimitedImageStream stream = new TimeLimitedImageStream(bytes, queue.longestDecoding())) {
            return read(stream, queue.maxDecodedBytes());
        }
    }

    /** Decoders say of a stream that ends too early that it is no picture, whatever ended it. */
    static DecodedPicture read(TimeLimitedImageStream stream, int maxBytes) throws NotAPhoto, TimeoutException {
        try {
            return PictureReader.read(stream, maxBytes);
        } catch (NotAPhoto refused) {
            if (stream.isOver()) {
                throw new TimeoutException("decoding takes too long");
            }
            throw refused;
        }
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
