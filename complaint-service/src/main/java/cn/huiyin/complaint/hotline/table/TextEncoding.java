package cn.huiyin.complaint.hotline.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the encoding of a text file by reading all of it: UTF-8 where every byte fits, else GB18030 where every byte
 * fits. Nothing is guessed further: a UTF-8 file with a damaged spot would mostly pass as GB18030 too, and every word of
 * it would be mangled, so a file that is UTF-8 but for a few bytes is refused with the line of the first.
 */
final class TextEncoding {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Of a text in GB18030 some seven bytes in ten are wrong as UTF-8; of a damaged UTF-8 text, few. */
    private static final int DAMAGED_BELOW_ONE_IN = 5;

    /** Another double-byte encoding, Big5 say, often lands in the private use area when read as GB18030. */
    private static final int MOST_PRIVATE_USE_ONE_IN = 100;

    private TextEncoding() {}

    static Charset of(Path file) throws UnreadableTable, IOException {
        var utf8 = census(file, StandardCharsets.UTF_8);
        if (utf8.wrongBytes() == 0) {
            return textual(utf8, StandardCharsets.UTF_8);
        }
        if (marked(file) || utf8.wrongBytes() * DAMAGED_BELOW_ONE_IN < utf8.highBytes()) {
            throw new UnreadableTable("The file is UTF-8 but damaged: line %d holds bytes that are no character."
                    .formatted(utf8.wrongLine()));
        }
        var gb18030 = census(file, GB18030);
        if (gb18030.wrongBytes() > 0 || gb18030.privateUse() * MOST_PRIVATE_USE_ONE_IN > gb18030.others()) {
            throw neither();
        }
        return textual(gb18030, GB18030);
    }

    private static Charset textual(TextCensus census, Charset charset) throws UnreadableTable {
        if (census.nul()) {
            throw neither();
        }
        return charset;
    }

    private static TextCensus census(Path file, Charset charset) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return TextCensus.take(in, charset);
        }
    }

    private static boolean marked(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
        }
    }

    private static UnreadableTable neither() {
        return new UnreadableTable(
                "The file is text neither in UTF-8 nor in GB18030 (expected: CSV in one of them, or XLSX).");
    }
}
