package cn.huiyin.dispatch.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** stub until platform's. */
final class PackTable {
    static List<Row> read(Path file, String... columns) {
        String name = file.getFileName().toString();
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            for (String column : columns) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new PackException(name + " line 1: no column \"" + column + "\"");
                }
            }
            List<Row> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(new Row(name, parser.getCurrentLineNumber(), record.toMap()));
            }
            return rows;
        } catch (IOException e) {
            throw new PackException(name + ": " + e.getMessage());
        }
    }
}
