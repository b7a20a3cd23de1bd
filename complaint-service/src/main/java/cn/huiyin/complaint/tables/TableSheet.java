package cn.huiyin.complaint.tables;

import java.util.List;
import java.util.stream.Stream;

/** A sheet of a workbook; a CSV file is one sheet. */
public interface TableSheet {

    /** Empty for a CSV file. */
    String name();

    /** Whether it is hidden. */
    boolean hidden();

    /** Hidden rows that are not blank; known once all rows have been read. */
    long hiddenRows();

    /** Formulas that were saved without a value and are read as empty cells; known once all rows have been read. */
    long emptyFormulas();

    /** Cells that reach over several rows; known once all rows have been read. */
    List<MergedCell> merged();

    /**
     * Reads the rows one by one while the stream is used.
     *
     * @throws UnreadableTable from the stream, where the file is damaged
     */
    Stream<TableRow> rows();
}
