package cn.huiyin.complaint.photos;

import java.io.EOFException;
import java.io.IOException;
import java.util.Set;
import javax.imageio.stream.ImageInputStream;

/**
 * What of a JPEG is decoded, by its markers (ITU-T T.81, B.1.1).
 *
 * @param scans how often the picture is drawn
 * @param parts segments, and bytes that only fill up the space between them
 * @param bytes up to the end of the picture or of the file
 * @param colours components of a pixel: 4 in CMYK, as programs for printing write it
 */
record JpegScans(int scans, int parts, long bytes, int colours) {

    private static final int MARKER = 0xFF;
    private static final int STUFFED_BYTE = 0x00;
    private static final int FIRST_RESTART = 0xD0;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int LENGTH_BYTES = 2;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);
    private static final int BEFORE_COLOURS = 5;

    /** Does not move the stream. */
    static JpegScans of(ImageInputStream jpeg) throws IOException {
        jpeg.mark();
        Chunks bytes = new Chunks(jpeg);
        int scans = 0;
        int segments = 0;
        int colours = 0;
        try {
            for (int marker = next(bytes); marker != END_OF_IMAGE; marker = next(bytes)) {
                if (marker == START_OF_SCAN) {
                    scans++;
                }
                if (hasLength(marker)) {
                    segments++;
                    int length = (bytes.next() << Byte.SIZE | bytes.next()) - LENGTH_BYTES;
                    if (isFrame(marker) && length > BEFORE_COLOURS) {
                        bytes.skip(BEFORE_COLOURS);
                        colours = Math.max(colours, bytes.next());
                        length -= BEFORE_COLOURS + 1;
                    }
                    bytes.skip(length);
                }
            }
        } catch (EOFException _) {
            // A picture that is cut off is refused when it is decoded.
        } finally {
            jpeg.reset();
        }
        return new JpegScans(scans, segments + bytes.fill, bytes.read(), colours);
    }

    private static int next(Chunks bytes) throws IOException {
        while (true) {
            while (bytes.next() != MARKER) {
                // Compressed data of a scan.
            }
            int marker = bytes.next();
            while (marker == MARKER) {
                bytes.fill++;
                marker = bytes.next();
            }
            if (marker != STUFFED_BYTE) {
                return marker;
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAMES.contains(marker);
    }

    private static boolean hasLength(int marker) {
        return marker > START_OF_IMAGE || marker < FIRST_RESTART && marker > 1;
    }

    /** The stream gives a single byte at ten times the cost, and there are millions. */
    private static final class Chunks {

        private static final int CHUNK = 16 << 10;

        private final ImageInputStream stream;
        private final byte[] chunk = new byte[CHUNK];
        private long before;
        private int fill;
        private int at;
        private int end;

        Chunks(ImageInputStream stream) {
            this.stream = stream;
        }

        int next() throws IOException {
            if (at == end) {
                readOn();
            }
            return Byte.toUnsignedInt(chunk[at++]);
        }

        void skip(int bytes) throws IOException {
            int left = bytes;
            while (left > end - at) {
                left -= end - at;
                at = end;
                readOn();
            }
            at += Math.max(left, 0);
        }

        private void readOn() throws IOException {
            before += end;
            at = 0;
            end = Math.max(0, stream.read(chunk));
            if (end == 0) {
                throw new EOFException();
            }
        }

        long read() {
            return before + at;
        }
    }
}
