package cn.huiyin.complaint.hotline.table;

/** The file as a whole is no table that can be read. The message is a plain sentence for whoever sent it. */
public final class UnreadableTable extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableTable(String message) {
        super(message);
    }
}
