package cn.huiyin.complaint.hotline.table;

import java.io.IOException;
import java.io.Reader;
import org.apache.commons.io.input.ProxyReader;

/** Ends the reading of a row that does not end, so that one forgotten quotation mark does not take a file into memory. */
final class RowBound extends ProxyReader {

    /** Far more than any row that would be taken, buffers included. */
    private static final int LONGEST_ROW = 1 << 20;

    private long inRow;

    RowBound(Reader in) {
        super(in);
    }

    void beginRow() {
        inRow = 0;
    }

    @Override
    protected void afterRead(int count) throws IOException {
        inRow += Math.max(0, count);
        if (inRow > LONGEST_ROW) {
            throw new IOException("row: more than " + LONGEST_ROW + " characters");
        }
    }
}
