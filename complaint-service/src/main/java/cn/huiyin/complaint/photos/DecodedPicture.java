package cn.huiyin.complaint.photos;

import java.awt.image.BufferedImage;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * A picture as it lies in its file. Made smaller before it is turned: two pictures of the decoded size would not fit in
 * the heap.
 */
record DecodedPicture(BufferedImage pixels, Orientation orientation) {

    DecodedPicture scaledTo(int longestSide) throws IOException {
        return new DecodedPicture(scaled(pixels, longestSide), orientation);
    }

    BufferedImage upright() {
        return orientation == Orientation.TOP_LEFT
                ? pixels
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(pixels);
    }

    /** Keeps the shape; makes no picture larger. */
    static BufferedImage scaled(BufferedImage picture, int longestSide) throws IOException {
        double factor = Math.min(1.0, (double) longestSide / Math.max(picture.getWidth(), picture.getHeight()));
        return Thumbnails.of(picture)
                .forceSize(side(picture.getWidth(), factor), side(picture.getHeight(), factor))
                .imageType(
                        picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }

    /** At least one pixel, however long and thin the picture is. */
    private static int side(int pixels, double factor) {
        return Math.max(1, (int) Math.round(pixels * factor));
    }
}
