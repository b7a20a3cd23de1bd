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
        try (BufferedInputStream in = new BufferedInputStream(part)) {
            in.mark(MARKUP_BEGINS_WITHIN);
            boolean markup = new String(in.readNBytes(MARKUP_BEGINS_WITHIN), StandardCharsets.ISO_8859_1).contains("<");
            in.reset();
            long size = 0;
            int text = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                size++;
                text = next == '<' || !markup ? 0 : text + 1;
                if (size > LARGEST_PART || text > LONGEST_TEXT) {
                    return false;
                }
            }
            return true;
        }
    }
}
