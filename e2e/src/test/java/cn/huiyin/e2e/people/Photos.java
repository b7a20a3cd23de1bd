package cn.huiyin.e2e.people;

import cn.huiyin.localstack.testing.hostile.ProgressiveJpeg;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photos drawn for the journeys. */
public final class Photos {

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

    /** Black, as a progressive JPEG that takes long to decode; see {@link ProgressiveJpeg#withRepeatedScan}. */
    public static byte[] ofManyScans(int width, int height, int repetitions) {
        return ProgressiveJpeg.withRepeatedScan(
                new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), repetitions);
    }
}
