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
 * @param slow whether the lines of a PNG are interlaced, or its colours of a kind that Java converts pixel by pixel
 */
record PictureParts(int count, int width, int height, boolean lossless, boolean slow) {

    /** Of a photo of ten megabytes in pieces of two kilobytes. Most have a dozen; each costs the decoders some time. */
    static final int MAX_PARTS = 5_000;

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CHECKSUM = 4;

    /** The four letters IHDR. */
    private static final int PNG_HEADER = 0x49484452;

    /** The four letters tRNS. */
    private static final int PNG_TRANSPARENT_COLOUR = 0x74524E53;

    private static final int PNG_BEFORE_COLOURS = 9;
    private static final int PNG_GREY_WITH_TRANSPARENCY = 4;
    private static final int PNG_BEFORE_INTERLACED = 2;
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
            return format == PictureFormat.WEBP ? ofWebp(stream) : ofPng(stream);
        } finally {
            stream.setByteOrder(order);
            stream.reset();
        }
    }

    private static PictureParts ofPng(ImageInputStream png) throws IOException {
        png.skipBytes(PNG_SIGNATURE);
        int chunks = 0;
        boolean slow = false;
        try {
            for (; chunks <= MAX_PARTS; chunks++) {
                long length = png.readUnsignedInt();
                int type = png.readInt();
                long next = png.getStreamPosition() + length + PNG_CHECKSUM;
                slow |= type == PNG_TRANSPARENT_COLOUR || type == PNG_HEADER && isSlow(png);
                png.seek(next);
            }
        } catch (EOFException _) {
            // The end of the file, or a file that is cut off, which is refused when it is decoded.
        }
        return new PictureParts(chunks, 0, 0, false, slow);
    }

    private static boolean isSlow(ImageInputStream pngHeader) throws IOException {
        pngHeader.skipBytes(PNG_BEFORE_COLOURS);
        boolean greyWithTransparency = pngHeader.readUnsignedByte() == PNG_GREY_WITH_TRANSPARENCY;
        pngHeader.skipBytes(PNG_BEFORE_INTERLACED);
        return greyWithTransparency || pngHeader.readUnsignedByte() != 0;
    }

    private static PictureParts ofWebp(ImageInputStream webp) throws IOException {
        webp.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        webp.skipBytes(RIFF_HEADER);
        PictureParts parts = new PictureParts(0, 0, 0, false, false);
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
                count + 1, Math.max(width, moreWidth), Math.max(height, moreHeight), lossless || losslessToo, slow);
    }
}
