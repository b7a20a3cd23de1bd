package cn.huiyin.localstack.testing.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A progressive JPEG, whose decoder passes over the whole picture once for each scan. */
public final class ProgressiveJpeg {

    private static final int END_OF_IMAGE = 2;
    private static final byte MARKER = (byte) 0xFF;
    private static final byte HUFFMAN_TABLE = (byte) 0xC4;

    private ProgressiveJpeg() {}

    /** In ten scans, as programs write it. */
    public static byte[] of(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /**
     * A small file that takes long to decode: the last of the ten scans is repeated.
     *
     * @param repetitions how often the last scan comes again
     */
    public static byte[] withRepeatedScan(BufferedImage picture, int repetitions) {
        byte[] jpeg = of(picture);
        int end = jpeg.length - END_OF_IMAGE;
        byte[] scan = Arrays.copyOfRange(jpeg, lastTableBefore(jpeg, end), end);
        ByteBuffer all =
                ByteBuffer.allocate(jpeg.length + repetitions * scan.length).put(jpeg, 0, end);
        for (int i = 0; i < repetitions; i++) {
            all.put(scan);
        }
        return all.put(jpeg, end, END_OF_IMAGE).array();
    }

    private static int lastTableBefore(byte[] jpeg, int end) {
        for (int i = end - 2; i > 0; i--) {
            if (jpeg[i] == MARKER && jpeg[i + 1] == HUFFMAN_TABLE) {
                return i;
            }
        }
        throw new IllegalStateException("a progressive JPEG without a Huffman table");
    }
}
