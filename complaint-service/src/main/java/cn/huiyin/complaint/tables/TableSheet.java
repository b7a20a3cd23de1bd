package cn.huiyin.complaint.tables;

import java.util.List;
import java.util.stream.Stream;

/** A sheet of a workbook; a text file is one sheet without a name. */
public interface TableSheet {

    default String name() {
        return "";
    }

    default boolean hidden() {
        return false;
    }

    /** Hidden rows that are not blank; known once all rows have been read. */
    default long hiddenRows() {
        return 0;
    }

    /** Formulas that were saved without a value and are read as empty cells; known once all rows have been read. */
    default long emptyFormulas() {
        return 0;
    }

    /** Cells that reach over several rows; known once all rows have been read. */
    default List<MergedCell> merged() {
        return List.of();
    }

    /**
     * Reads the rows that are not blank one by one while the stream is used. Where the file is damaged, the last row
     * says so.
     *
     * @throws UnreadableTable where it is damaged before its first row
     */
    Stream<TableRow> rows();
}
