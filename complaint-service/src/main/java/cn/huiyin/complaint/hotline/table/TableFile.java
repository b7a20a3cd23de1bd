package cn.huiyin.complaint.hotline.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** An open file that holds tables. Its format is recognised by its first bytes, not by its name. */
public interface TableFile extends Closeable {

    /** At least one; the rows of each can be read once. */
    List<TableSheet> sheets();

    /** @throws UnreadableTable where it is no table */
    static TableFile open(Path file) throws IOException {
        var start = start(file);
        if (Arrays.equals(start, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})) {
            throw new UnreadableTable(
                    0,
                    "The file is an old or an encrypted Excel file (expected: XLSX without a password,"
                            + " or CSV in UTF-8 or GB18030).");
        }
        return Arrays.equals(start, new byte[] {'P', 'K', 3, 4}) ? XlsxTable.open(file) : CsvTable.open(file);
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }
}
