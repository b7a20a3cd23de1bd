package cn.huiyin.complaint.tables;

import java.io.IOException;
import java.io.Reader;
import org.apache.commons.io.input.ProxyReader;

/** Stops reading a row that is too long, so that a missing quotation mark does not read the whole file into memory. */
final class RowBound extends ProxyReader {

    /** Far longer than any valid row, including buffers. */
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
