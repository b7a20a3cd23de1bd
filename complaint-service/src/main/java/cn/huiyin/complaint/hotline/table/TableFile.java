package cn.huiyin.complaint.hotline.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file that holds a table. What it is its first bytes tell, not its name. */
public final class TableFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {}

    /**
     * Reads the whole file into the sink.
     *
     * @throws UnreadableTable before the sink was given anything, or when the file holds no row at all
     * @throws IOException what the sink throws, or the disk
     */
    public static void read(Path file, TableSink sink) throws UnreadableTable, IOException {
        var rows = new Rows(sink);
        var start = start(file);
        if (start.length == 0) {
            throw empty();
        }
        if (Arrays.equals(start, OLD_EXCEL)) {
            throw new UnreadableTable(
                    "The file is an old or an encrypted Excel file (expected: XLSX without a password,"
                            + " or CSV in UTF-8 or GB18030).");
        }
        if (Arrays.equals(start, ZIP)) {
            XlsxTable.read(file, rows);
        } else {
            CsvTable.read(file, rows);
        }
        if (!rows.headed()) {
            throw empty();
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }

    private static UnreadableTable empty() {
        return new UnreadableTable("The file is empty (expected: a header row and one row for each order).");
    }
}
