package cn.huiyin.complaint.photos;

import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What decoding a picture will take, read from its markers before a pixel is decoded: a file of some kilobytes may unfold to
 * gigabytes, or draw the same picture hundreds of times over.
 *
 * @param scans how often the decoder passes over the picture: 1 for most, some ten for a progressive JPEG
 */
record DecodingWork(int width, int height, int scans) {

    /** More than telephones take; less than a small file may decompress to. */
    static final int MAX_PIXELS = 65_000_000;

    static final int MAX_SIDE = 20_000;

    /** Programs write some ten. */
    static final int MAX_SCANS = 20;

    /** The decoder holds all of a picture of several scans, six bytes a pixel outside the heap. */
    static final int MAX_PIXELS_OF_SEVERAL_SCANS = 25_000_000;

    /** About a second's work: whoever sends an ordinary photo waits for the one that is being decoded. */
    static final int MAX_PIXELS_PASSED_OVER = 130_000_000;

    /** Decoded in Java and held whole: counts as a picture of several scans, in time and in its largest size. */
    private static final int PASSES_OF_WEBP = 4;

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

    /** Pixels, each as often as it is passed over. Some 150 million take a second. */
    long pixels() {
        return (long) width * height * scans;
    }

    private static DecodingWork read(ImageInputStream stream) throws IOException, NotAPhoto {
        PictureFormat format = PictureFormat.of(stream);
        int scans =
                switch (format) {
                    case JPEG -> JpegScans.count(stream);
                    case PNG -> 1;
                    case WEBP -> PASSES_OF_WEBP;
                };
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.decoder()).next();
        try {
            reader.setInput(stream, true, true);
            return new DecodingWork(reader.getWidth(0), reader.getHeight(0), scans);
        } catch (IOException | RuntimeException malformed) {
            // Decoders throw all kinds of runtime exceptions on malformed files.
            throw new NotAPhoto("cannot be decoded");
        } finally {
            reader.dispose();
        }
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
        if (pixels() > MAX_PIXELS_PASSED_OVER) {
            throw new NotAPhoto("%d x %d pixels in %d passes (expected: at most %d million pixels in all passes)"
                    .formatted(width, height, scans, MAX_PIXELS_PASSED_OVER / MILLION));
        }
    }
}
