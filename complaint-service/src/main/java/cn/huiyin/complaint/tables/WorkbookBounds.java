package cn.huiyin.complaint.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Refuses a workbook that would need too much memory, where shared texts are kept while it is read. The sizes that the file
 * declares may be wrong, so its parts are unpacked once and counted.
 */
final class WorkbookBounds {

    /** Bytes of a part when unpacked; its texts take up to twice as many. */
    private static final long LARGEST_PART =
            Math.min(1L << 30, Runtime.getRuntime().maxMemory() / 4);

    /** Bytes of a text; a spreadsheet's cell holds 32,767 characters. */
    private static final int LONGEST_TEXT = 1 << 20;

    /** Bytes: a byte order mark and the first character. */
    private static final int MARKUP_BEGINS_WITHIN = 4;

    private static final int CHUNK = 1 << 16;

    private WorkbookBounds() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (!isKept(zip.getInputStream(part))) {
                    throw new UnreadableTable(
                            "The workbook is too large (expected: at most %d MB in each of its parts when unpacked,"
                                            .formatted(LARGEST_PART >> 20)
                                    + " and 1 MB in a cell). Send it in pieces or as CSV.");
                }
            }
        }
    }

    /** What a part is called says nothing: the workbook may name any as one of its sheets. Pictures have no texts. */
    private static boolean isKept(InputStream part) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(part, CHUNK)) {
            in.mark(MARKUP_BEGINS_WITHIN);
            boolean markup = new String(in.readNBytes(MARKUP_BEGINS_WITHIN), StandardCharsets.ISO_8859_1).contains("<");
            in.reset();
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            int text = 0;
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                size += length;
                text = markup ? longestText(chunk, length, text) : 0;
                if (size > LARGEST_PART || text > LONGEST_TEXT) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Bytes of the text that the chunk ends with, or those of a text in it that is too long.
     *
     * @param before bytes of it that stood before the chunk
     */
    private static int longestText(byte[] chunk, int length, int before) {
        int text = before;
        for (int at = 0; at < length && text <= LONGEST_TEXT; at++) {
            text = chunk[at] == '<' ? 0 : text + 1;
        }
        return text;
    }
}
