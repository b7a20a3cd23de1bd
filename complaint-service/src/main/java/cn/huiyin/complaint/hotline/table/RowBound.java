package cn.huiyin.complaint.hotline.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends the reading of a row that does not end, so that one forgotten quotation mark does not take a file into memory. */
final class RowBound extends FilterReader {

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
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        inRow += read;
        if (inRow > LONGEST_ROW) {
            throw new IOException("row: more than " + LONGEST_ROW + " characters");
        }
    }
}
