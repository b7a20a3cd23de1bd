package cn.huiyin.complaint.hotline.table;

import java.io.IOException;
import java.util.List;

/** Takes what a table holds, in its order. */
public interface TableSink {

    /** The first row that is not blank; called once, before any other. */
    void header(List<String> names) throws IOException;

    void row(TableRow row) throws IOException;

    /**
     * The file cannot be read any further; nothing follows.
     *
     * @param number the row at which reading ended
     * @param reason one plain sentence
     */
    void brokenOff(long number, String reason) throws IOException;
}
