package cn.huiyin.e2e.people;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
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

/** Photos drawn for the journeys. */
public final class Photos {

    private static final int END_OF_IMAGE = 2;
    private static final byte MARKER = (byte) 0xFF;
    private static final byte HUFFMAN_TABLE = (byte) 0xC4;

    private Photos() {}

    /** A street at night with a lit building site, 1200 x 900. */
    public static byte[] ofASiteAtNight() {
        BufferedImage image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, new Color(8, 14, 34), 0, 900, new Color(52, 48, 60)));
        canvas.fillRect(0, 0, 1200, 900);
        canvas.setColor(new Color(30, 30, 38));
        canvas.fillRect(120, 240, 360, 660);
        canvas.setColor(new Color(255, 214, 120));
        for (int window = 0; window < 40; window++) {
            canvas.fillRect(150 + window % 5 * 64, 280 + window / 5 * 72, 34, 40);
        }
        canvas.setColor(new Color(230, 160, 40));
        canvas.fillRect(760, 120, 22, 700);
        canvas.fillRect(600, 140, 480, 18);
        canvas.dispose();
        return written(image, "jpg");
    }

    /** A PNG of 300 x 200 of which nothing can be seen. */
    public static byte[] transparent() {
        return written(new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB), "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A progressive JPEG whose last scan comes so many times more: few bytes, and each time the whole picture is drawn. */
    public static byte[] ofManyScans(int width, int height, int more) {
        byte[] jpeg = progressive(width, height);
        int end = jpeg.length - END_OF_IMAGE;
        byte[] scan = Arrays.copyOfRange(jpeg, lastTableBefore(jpeg, end), end);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + more * scan.length).put(jpeg, 0, end);
        for (int i = 0; i < more; i++) {
            all.put(scan);
        }
        return all.put(jpeg, end, END_OF_IMAGE).array();
    }

    /** Of one colour, in ten scans. */
    private static byte[] progressive(int width, int height) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
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
