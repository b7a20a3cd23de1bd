package cn.huiyin.complaint.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An open file that holds tables. Its format is recognised by its first bytes, not by its name. */
public interface TableFile extends Closeable {

    /** At least one; the rows of each can be read once. */
    List<TableSheet> sheets();

    /** @throws UnreadableTable where it is no table; the message says what to do */
    static TableFile open(Path file) throws IOException {
        String start = FileSignature.of(file);
        FileSignature.requireTable(start);
        return start.startsWith("PK\u0003\u0004") ? XlsxTable.open(file) : CsvTable.open(file);
    }
}
