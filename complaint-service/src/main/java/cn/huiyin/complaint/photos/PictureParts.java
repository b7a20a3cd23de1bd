package cn.huiyin.complaint.photos;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.stream.ImageInputStream;

/**
 * What a PNG or WebP consists of, by the lengths that it names. Decoders look at each part, and take the size of a
 * WebP's picture from the part that holds it, whatever the file says at its beginning.
 *
 * @param count of chunks
 * @param width the greatest that a part of a WebP names; 0 for a PNG
 * @param height likewise
 * @param lossless whether a part of a WebP is coded without loss, the picture or its transparency
 */
record PictureParts(int count, int width, int height, boolean lossless) {

    /** Of a photo of ten megabytes in pieces of two kilobytes. Most have a dozen; each costs the decoders some time. */
    static final int MAX_PARTS = 5_000;

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CHECKSUM = 4;
    private static final int RIFF_HEADER = 12;
    private static final int TYPE = 4;
    private static final int FRAME_HEADER = 16;
    private static final int LOSSY_SIZE = 6;
    private static final int COMPRESSION = 3;
    private static final int SIDE_BITS = 14;
    private static final int SIDE = (1 << SIDE_BITS) - 1;

    /** Does not move the stream. Stops counting where there are too many. */
    static PictureParts of(PictureFormat format, ImageInputStream stream) throws IOException {
        stream.mark();
        ByteOrder order = stream.getByteOrder();
        try {
            return format == PictureFormat.WEBP ? ofWebp(stream) : new PictureParts(chunksOfPng(stream), 0, 0, false);
        } finally {
            stream.setByteOrder(order);
            stream.reset();
        }
    }

    private static int chunksOfPng(ImageInputStream png) throws IOException {
        png.skipBytes(PNG_SIGNATURE);
        int chunks = 0;
        try {
            for (; chunks <= MAX_PARTS; chunks++) {
                long length = png.readUnsignedInt();
                png.readInt();
                png.seek(png.getStreamPosition() + length + PNG_CHECKSUM);
            }
        } catch (EOFException _) {
            // The end of the file, or a file that is cut off, which is refused when it is decoded.
        }
        return chunks;
    }

    private static PictureParts ofWebp(ImageInputStream webp) throws IOException {
        webp.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        webp.skipBytes(RIFF_HEADER);
        PictureParts parts = new PictureParts(0, 0, 0, false);
        try {
            while (parts.count <= MAX_PARTS) {
                byte[] type = new byte[TYPE];
                webp.readFully(type);
                long length = webp.readUnsignedInt();
                long next = webp.getStreamPosition() + length + (length & 1);
                parts = switch (new String(type, StandardCharsets.ISO_8859_1)) {
                    case "VP8 " -> parts.withLossy(webp);
                    case "VP8L" -> parts.withLossless(webp);
                    case "ALPH" -> parts.withTransparency(webp);
                    default -> parts.with(0, 0, false);
                };
                // The chunks of an animation's picture lie inside of its frame.
                webp.seek(
                        "ANMF".equals(new String(type, StandardCharsets.ISO_8859_1))
                                ? webp.getStreamPosition() + FRAME_HEADER
                                : next);
            }
        } catch (EOFException _) {
            // As above.
        }
        return parts;
    }

    private PictureParts withLossy(ImageInputStream webp) throws IOException {
        webp.skipBytes(LOSSY_SIZE);
        return with(webp.readUnsignedShort() & SIDE, webp.readUnsignedShort() & SIDE, false);
    }

    private PictureParts withLossless(ImageInputStream webp) throws IOException {
        webp.readByte();
        long sides = webp.readUnsignedInt();
        return with((int) (sides & SIDE) + 1, (int) (sides >> SIDE_BITS & SIDE) + 1, true);
    }

    private PictureParts withTransparency(ImageInputStream webp) throws IOException {
        return with(0, 0, (webp.readUnsignedByte() & COMPRESSION) != 0);
    }

    private PictureParts with(int moreWidth, int moreHeight, boolean losslessToo) {
        return new PictureParts(
                count + 1, Math.max(width, moreWidth), Math.max(height, moreHeight), lossless || losslessToo);
    }
}
