package cn.huiyin.complaint.tables;

/** The file cannot be read, or not any further. The message is a plain sentence for whoever sent it. */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long row;

    /** @param row at which reading ended; 0 where the file as a whole is no table */
    public UnreadableTable(long row, String message) {
        super(message, null, false, false);
        this.row = row;
    }

    public long row() {
        return row;
    }
}
