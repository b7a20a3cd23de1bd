package cn.huiyin.e2e.people;

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
        try (ByteArrayOutputStream jpeg = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
