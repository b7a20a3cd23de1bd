package cn.huiyin.complaint.photos;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What decoding a picture will take, read from its markers before a pixel is decoded: a file of some kilobytes may
 * unfold to gigabytes, or draw the same picture hundreds of times over.
 *
 * @param scans how often the decoder passes over the picture: 1 for most, some ten for a progressive JPEG
 * @param cost what it takes, in pixels passed over: some 100 million take a second
 * @param unbounded whether neither its time nor its memory can be told before, nor limited while it is decoded
 */
record DecodingWork(int width, int height, int scans, long cost, boolean unbounded) {

    /** More than telephones take; less than a small file may decompress to. */
    static final int MAX_PIXELS = 65_000_000;

    static final int MAX_SIDE = 20_000;

    /** Programs write some ten. */
    static final int MAX_SCANS = 20;

    /** The decoder holds all of a picture of several scans, six bytes a pixel outside the heap. */
    static final int MAX_PIXELS_OF_SEVERAL_SCANS = 25_000_000;

    /** Somewhat more than a second's work. */
    static final int MAX_PIXELS_PASSED_OVER = 130_000_000;

    /** Decoded in Java, with some 35 bytes of the heap for each pixel: more than chat programs send, and 70 MB. */
    static final int MAX_PIXELS_OF_WEBP = 2_000_000;

    /** A pixel takes as long as sixty of a JPEG. */
    private static final int COST_OF_WEBP = 60;

    /** Decoded in Java too, by lines: a pixel takes twice as long as one of a JPEG. */
    private static final int COST_OF_PNG = 2;

    /** Interlaced, or in colours that are converted pixel by pixel. */
    private static final int COST_OF_SLOW_PNG = 5;

    /** Converted to the colours of screens pixel by pixel: nine million took 1.3 s. */
    private static final int COST_OF_CMYK = 10;

    private static final int CMYK = 4;

    /** What a byte of a dense JPEG takes beside its pixels. */
    private static final int COST_OF_A_BYTE = 10;

    private static final int MILLION = 1_000_000;

    /** @throws NotAPhoto for a file that is none, or would take too much */
    static DecodingWork of(PhotoUpload upload) throws IOException, NotAPhoto {
        try (InputStream bytes = upload.open();
                MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(bytes)) {
            DecodingWork work = read(stream);
            work.check();
            return work;
        }
    }

    /** Pixels that the decoder holds all of until the picture is ready: none for most. */
    int pixelsHeld() {
        return scans > 1 ? width * height : 0;
    }

    private static DecodingWork read(ImageInputStream stream) throws IOException, NotAPhoto {
        PictureFormat format = PictureFormat.of(stream);
        try {
            return format == PictureFormat.JPEG ? ofJpeg(stream) : ofChunks(format, stream);
        } catch (IOException | RuntimeException malformed) {
            // Decoders throw all kinds of runtime exceptions on malformed files.
            throw new NotAPhoto("cannot be decoded");
        }
    }

    private static DecodingWork ofJpeg(ImageInputStream stream) throws IOException, NotAPhoto {
        JpegScans jpeg = JpegScans.of(stream);
        requireFewParts(jpeg.parts());
        Dimension size = size(PictureFormat.JPEG, stream);
        long cost = pixels(size) * (jpeg.colours() == CMYK ? COST_OF_CMYK : 1) * jpeg.scans()
                + COST_OF_A_BYTE * jpeg.bytes();
        return new DecodingWork(size.width, size.height, jpeg.scans(), cost, false);
    }

    /**
     * The decoder does as many transforms of a WebP without loss as the file names, each over the whole picture and
     * without reading on, and makes as many tables: four kilobytes keep it for minutes, 160 fill a heap. So does the
     * compressed transparency of one with loss. Such a picture comes after all others.
     */
    private static DecodingWork ofChunks(PictureFormat format, ImageInputStream stream) throws IOException, NotAPhoto {
        PictureParts parts = PictureParts.of(format, stream);
        requireFewParts(parts.count());
        Dimension said = size(format, stream);
        Dimension size = new Dimension(Math.max(said.width, parts.width()), Math.max(said.height, parts.height()));
        if (format == PictureFormat.WEBP && pixels(size) > MAX_PIXELS_OF_WEBP) {
            throw new NotAPhoto("%d x %d pixels in a WebP (expected: at most %d million)"
                    .formatted(size.width, size.height, MAX_PIXELS_OF_WEBP / MILLION));
        }
        long cost = pixels(size) * costOfPixel(format, parts);
        return parts.lossless()
                ? new DecodingWork(size.width, size.height, 1, cost + MAX_PIXELS_PASSED_OVER, true)
                : new DecodingWork(size.width, size.height, 1, cost, false);
    }

    private static int costOfPixel(PictureFormat format, PictureParts parts) {
        if (format == PictureFormat.WEBP) {
            return COST_OF_WEBP;
        }
        return parts.slow() ? COST_OF_SLOW_PNG : COST_OF_PNG;
    }

    /** Before the decoder looks at them: a JPEG of many small segments keeps it for minutes. */
    private static void requireFewParts(int parts) throws NotAPhoto {
        if (parts > PictureParts.MAX_PARTS) {
            throw new NotAPhoto("more than %d parts in the file".formatted(PictureParts.MAX_PARTS));
        }
    }

    private static Dimension size(PictureFormat format, ImageInputStream stream) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.decoder()).next();
        try {
            reader.setInput(stream, true, true);
            return new Dimension(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    private static long pixels(Dimension size) {
        return (long) size.width * size.height;
    }

    private void check() throws NotAPhoto {
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new NotAPhoto("%d x %d pixels (expected: at most %d million, no side above %d)"
                    .formatted(width, height, MAX_PIXELS / MILLION, MAX_SIDE));
        }
        if (scans > MAX_SCANS) {
            throw new NotAPhoto("drawn in %d passes (expected: at most %d)".formatted(scans, MAX_SCANS));
        }
        if (scans > 1 && width * height > MAX_PIXELS_OF_SEVERAL_SCANS) {
            throw new NotAPhoto("%d x %d pixels in %d passes (expected: at most %d million)"
                    .formatted(width, height, scans, MAX_PIXELS_OF_SEVERAL_SCANS / MILLION));
        }
        if ((long) width * height * scans > MAX_PIXELS_PASSED_OVER) {
            throw new NotAPhoto("%d x %d pixels in %d passes (expected: at most %d million pixels in all passes)"
                    .formatted(width, height, scans, MAX_PIXELS_PASSED_OVER / MILLION));
        }
    }
}
