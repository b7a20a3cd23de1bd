package cn.huiyin.complaint.hotline.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a file was read as. */
final class Recorded implements TableSink {

    final List<TableRow> rows = new ArrayList<>();
    List<String> header = List.of();
    String brokenOff = "";

    static Recorded from(Path file) throws UnreadableTable, IOException {
        var recorded = new Recorded();
        TableFile.read(file, recorded);
        return recorded;
    }

    List<List<String>> cells() {
        return rows.stream().map(TableRow::cells).toList();
    }

    @Override
    public void header(List<String> names) {
        header = names;
    }

    @Override
    public void row(TableRow row) {
        rows.add(row);
    }

    @Override
    public void brokenOff(long number, String reason) {
        brokenOff = number + ": " + reason;
    }
}
