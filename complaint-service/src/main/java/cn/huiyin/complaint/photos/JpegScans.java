package cn.huiyin.complaint.photos;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/**
 * What of a JPEG is decoded, by its markers (ITU-T T.81, B.1.1).
 *
 * @param scans how often the picture is drawn
 * @param bytes up to the end of the picture or of the file
 */
record JpegScans(int scans, long bytes) {

    private static final int MARKER = 0xFF;
    private static final int STUFFED_BYTE = 0x00;
    private static final int FIRST_RESTART = 0xD0;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int LENGTH_BYTES = 2;

    /** Does not move the stream. */
    static JpegScans of(ImageInputStream jpeg) throws IOException {
        jpeg.mark();
        int scans = 0;
        long bytes;
        try {
            for (int marker = next(jpeg); marker != END_OF_IMAGE; marker = next(jpeg)) {
                if (marker == START_OF_SCAN) {
                    scans++;
                }
                if (hasLength(marker)) {
                    jpeg.skipBytes(jpeg.readUnsignedShort() - LENGTH_BYTES);
                }
            }
        } catch (EOFException _) {
            // A picture that is cut off is refused when it is decoded.
        } finally {
            bytes = jpeg.getStreamPosition();
            jpeg.reset();
        }
        return new JpegScans(scans, bytes);
    }

    private static int next(ImageInputStream jpeg) throws IOException {
        while (true) {
            while (jpeg.readUnsignedByte() != MARKER) {
                // Compressed data of a scan.
            }
            int marker = jpeg.readUnsignedByte();
            while (marker == MARKER) {
                marker = jpeg.readUnsignedByte();
            }
            if (marker != STUFFED_BYTE) {
                return marker;
            }
        }
    }

    private static boolean hasLength(int marker) {
        return marker > START_OF_IMAGE || marker < FIRST_RESTART && marker > 1;
    }
}
