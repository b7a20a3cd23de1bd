package cn.huiyin.complaint.tables;

/** The file is no table that can be read. The message is a plain sentence for whoever sent it. */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableTable(String message) {
        super(message, null, false, false);
    }
}
