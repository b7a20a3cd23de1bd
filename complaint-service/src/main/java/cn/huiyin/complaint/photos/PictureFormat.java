package cn.huiyin.complaint.photos;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Formats that are accepted, recognised by their first bytes. Cameras write the first two, chat programs the third; our
 * pages convert everything that a browser can show to JPEG before sending it. Every further decoder could have security
 * flaws.
 */
enum PictureFormat {
    JPEG("jpeg", "ffd8ff"),
    PNG("png", "89504e470d0a1a0a"),
    /** "RIFF", four bytes of length, "WEBP". */
    WEBP("webp", "52494646........57454250");

    private static final int LONGEST_SIGNATURE = 12;
    private static final int HEX_DIGITS = 2;
    private static final String ANY_BYTE = "..";

    private final String decoder;
    private final String signature;

    PictureFormat(String decoder, String signature) {
        this.decoder = decoder;
        this.signature = signature;
    }

    /** Name of the decoder in {@code ImageIO}. */
    String decoder() {
        return decoder;
    }

    /** Does not move the stream. */
    static PictureFormat of(ImageInputStream stream) throws IOException, NotAPhoto {
        byte[] head = new byte[LONGEST_SIGNATURE];
        stream.mark();
        int length = Math.max(0, stream.read(head));
        stream.reset();
        return Arrays.stream(values())
                .filter(format -> format.begins(HexFormat.of().formatHex(head, 0, length)))
                .findFirst()
                .orElseThrow(() -> new NotAPhoto("neither a JPEG nor a PNG nor a WebP, whatever its name says"));
    }

    private boolean begins(String head) {
        if (head.length() < signature.length()) {
            return false;
        }
        return IntStream.iterate(0, at -> at < signature.length(), at -> at + HEX_DIGITS)
                .allMatch(at -> signature.startsWith(ANY_BYTE, at)
                        || head.startsWith(signature.substring(at, at + HEX_DIGITS), at));
    }
}
