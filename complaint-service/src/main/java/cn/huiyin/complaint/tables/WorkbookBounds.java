package cn.huiyin.complaint.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    private WorkbookBounds() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().endsWith(".xml") && !isKept(zip.getInputStream(part))) {
                    throw new UnreadableTable(
                            0,
                            "The workbook is too large (expected: at most %d MB in each of its parts when unpacked,"
                                            .formatted(LARGEST_PART >> 20)
                                    + " and 1 MB in a cell). Send it in pieces or as CSV.");
                }
            }
        }
    }

    private static boolean isKept(InputStream part) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(part)) {
            long size = 0;
            int text = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                size++;
                text = next == '<' ? 0 : text + 1;
                if (size > LARGEST_PART || text > LONGEST_TEXT) {
                    return false;
                }
            }
            return true;
        }
    }
}
