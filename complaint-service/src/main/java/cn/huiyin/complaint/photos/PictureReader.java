package cn.huiyin.complaint.photos;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Decodes a picture. What it takes is checked before, see {@link DecodingWork}. */
final class PictureReader {

    private static final double LEAST_BYTES_PER_PIXEL = 3;

    private static final String CUT_OFF = "EOI";

    private PictureReader() {}

    /** @param maxBytes of the picture in the heap: a larger one is read with lines and columns left out */
    static DecodedPicture read(ImageInputStream stream, int maxBytes) throws NotAPhoto {
        try {
            return decode(stream, maxBytes);
        } catch (IOException | RuntimeException malformed) {
            // Decoders throw all kinds of runtime exceptions on malformed files.
            throw new NotAPhoto("cannot be decoded");
        }
    }

    private static DecodedPicture decode(ImageInputStream stream, int maxBytes) throws IOException, NotAPhoto {
        PictureFormat format = PictureFormat.of(stream);
        Orientation orientation = format == PictureFormat.JPEG ? ExifOrientation.of(stream) : Orientation.TOP_LEFT;
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.decoder()).next();
        try {
            // Ignores metadata: a PNG's texts may decompress to gigabytes.
            reader.setInput(stream, true, true);
            return new DecodedPicture(decode(reader, maxBytes), orientation);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader, int maxBytes) throws IOException, NotAPhoto {
        AtomicBoolean cutOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.contains(CUT_OFF)) {
                cutOff.set(true);
            }
        });
        ImageReadParam how = reader.getDefaultReadParam();
        int step = step(reader, maxBytes);
        how.setSourceSubsampling(step, step, 0, 0);
        BufferedImage picture = reader.read(0, how);
        if (cutOff.get()) {
            throw new NotAPhoto("the file ends before its picture does");
        }
        return picture;
    }

    /** Every n-th line and column is read. */
    private static int step(ImageReader reader, int maxBytes) throws IOException {
        double bits = 0.0;
        for (int sample : reader.getImageTypes(0).next().getSampleModel().getSampleSize()) {
            bits += sample;
        }
        // Scaling unpacks pixels of less than three bytes.
        double bytesPerPixel = Math.max(LEAST_BYTES_PER_PIXEL, bits / Byte.SIZE);
        double bytes = bytesPerPixel * reader.getWidth(0) * reader.getHeight(0);
        return Math.max(1, (int) Math.ceil(Math.sqrt(bytes / maxBytes)));
    }
}
