package cn.huiyin.complaint.photos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * Orientation of the camera, from a JPEG's Exif segment. Not read through the decoder's metadata, which rejects a whole
 * picture for a flaw in any segment.
 */
final class ExifOrientation {

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int LENGTH_BYTES = 2;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifOrientation() {}

    /** Upright where the file does not say, or says it wrongly. Does not move the stream. */
    static Orientation of(ImageInputStream jpeg) throws IOException {
        jpeg.mark();
        try {
            return read(jpeg);
        } catch (IOException | RuntimeException unreadable) {
            return Orientation.TOP_LEFT;
        } finally {
            jpeg.reset();
        }
    }

    private static Orientation read(ImageInputStream jpeg) throws IOException {
        jpeg.skipBytes(LENGTH_BYTES);
        while (jpeg.readUnsignedByte() == MARKER) {
            int kind = jpeg.readUnsignedByte();
            if (kind == START_OF_SCAN) {
                break;
            }
            if (kind == MARKER) {
                jpeg.seek(jpeg.getStreamPosition() - 1);
                continue;
            }
            byte[] segment = new byte[jpeg.readUnsignedShort() - LENGTH_BYTES];
            jpeg.readFully(segment);
            if (kind == APP1 && Arrays.equals(EXIF, Arrays.copyOf(segment, EXIF.length))) {
                return known(ExifUtils.getOrientationFromExif(segment));
            }
        }
        return Orientation.TOP_LEFT;
    }

    private static Orientation known(@Nullable Orientation orientation) {
        return orientation == null ? Orientation.TOP_LEFT : orientation;
    }
}
