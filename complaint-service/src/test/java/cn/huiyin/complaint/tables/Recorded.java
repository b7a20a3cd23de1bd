package cn.huiyin.complaint.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the first sheet of a file was read as; all that stands before a damaged row. */
final class Recorded {

    final List<TableRow> rows = new ArrayList<>();
    String brokenOff = "";

    static Recorded from(Path file) throws IOException {
        Recorded recorded = new Recorded();
        try (TableFile table = TableFile.open(file)) {
            recorded.read(table.sheets().getFirst());
        }
        return recorded;
    }

    List<String> header() {
        return rows.getFirst().cells();
    }

    /** The texts of the rows after the header. */
    List<List<String>> cells() {
        return rows.stream().skip(1).map(TableRow::cells).toList();
    }

    private void read(TableSheet sheet) {
        sheet.rows().forEach(row -> {
            if (row.damage() != null && row.cells().isEmpty()) {
                brokenOff = row.number() + ": " + row.damage();
            } else {
                rows.add(row);
            }
        });
    }
}
