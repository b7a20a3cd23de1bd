package cn.huiyin.complaint.photos;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.stream.ImageInputStream;

/**
 * Formats that are accepted, recognised by their first bytes. These two suffice: cameras write them, and our pages convert
 * everything else that a browser can show to JPEG before sending it. Every further decoder could have security flaws.
 */
enum PictureFormat {
    JPEG("jpeg", "ffd8ff"),
    PNG("png", "89504e470d0a1a0a");

    private static final int LONGEST_SIGNATURE = 8;

    private final String decoder;
    private final byte[] signature;

    PictureFormat(String decoder, String signature) {
        this.decoder = decoder;
        this.signature = HexFormat.of().parseHex(signature);
    }

    /** Name of the decoder in {@code ImageIO}. */
    String decoder() {
        return decoder;
    }

    /** Does not move the stream. */
    static PictureFormat of(ImageInputStream stream) throws IOException, NotAPhoto {
        var head = new byte[LONGEST_SIGNATURE];
        stream.mark();
        var length = Math.max(0, stream.read(head));
        stream.reset();
        return Arrays.stream(values())
                .filter(format -> format.signature.length <= length)
                .filter(format -> Arrays.equals(format.signature, Arrays.copyOf(head, format.signature.length)))
                .findFirst()
                .orElseThrow(() -> new NotAPhoto("neither a JPEG nor a PNG, whatever its name says"));
    }
}
