package cn.huiyin.complaint.photos;

import cn.huiyin.localstack.testing.hostile.ProgressiveJpeg;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures, and files that only look like pictures. */
public final class TestPictures {

    /** Stands in the GPS part of what {@link #withExif} adds. */
    public static final String GPS_DATE = "2026:11:24";

    private static final int START_OF_IMAGE = 2;

    private TestPictures() {}

    /** A file of the tests' resources; 400 x 200 pixels, drawn by a browser. */
    static byte[] file(String name) throws IOException {
        try (InputStream bytes = TestPictures.class.getResourceAsStream("/photos/" + name)) {
            return Objects.requireNonNull(bytes, name).readAllBytes();
        }
    }

    /** The left half red, the right half blue. */
    public static byte[] jpeg(int width, int height) {
        return written(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] png(int width, int height) {
        return written(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** A photo that compresses badly, as photos at night do. */
    public static byte[] grainyJpeg(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, grain.nextInt());
            }
        }
        return written(picture, "jpg");
    }

    /** Wholly transparent. */
    static byte[] transparentPng(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** Black, one bit a pixel: many pixels in few bytes. */
    static byte[] denselyPackedPng(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png");
    }

    static byte[] gif() {
        return written(redAndBlue(20, 10, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    /** A progressive JPEG that takes long to decode; see {@link ProgressiveJpeg#withRepeatedScan}. */
    public static byte[] jpegOfManyScans(int width, int height, int repetitions) {
        return ProgressiveJpeg.withRepeatedScan(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB), repetitions);
    }

    /** In ten scans, as programs write it. */
    public static byte[] progressiveJpeg(int width, int height) {
        return ProgressiveJpeg.of(redAndBlue(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** In four colours, as programs for printing write it. */
    static byte[] cmykJpeg(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(
                    Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null), null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Only the header of a PNG of this size. */
    static byte[] pngThatClaims(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) check.getValue())
                .array();
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj".getBytes(StandardCharsets.US_ASCII);
    }

    /** The same JPEG as a telephone writes it: how it was held, and where. @param orientation 1 to 8 */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] exif = exif(orientation);
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, START_OF_IMAGE)
                .put(exif)
                .put(jpeg, START_OF_IMAGE, jpeg.length - START_OF_IMAGE)
                .array();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 0x0001, 2, 2, 'N');
        entry(tiff, 0x001D, 2, 11, 68);
        tiff.putInt(0);
        tiff.put(GPS_DATE.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        int length = 2 + 6 + tiff.position();
        return ByteBuffer.allocate(2 + length)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1})
                .putShort((short) length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array(), 0, tiff.position())
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    public static BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage redAndBlue(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
