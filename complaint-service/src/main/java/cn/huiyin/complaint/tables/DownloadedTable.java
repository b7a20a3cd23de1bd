package cn.huiyin.complaint.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file that no cache keeps. */
public final class DownloadedTable {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final CSVFormat QUOTED =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private DownloadedTable() {}

    public static ResponseEntity<byte[]> of(String file, List<String> columns, List<List<String>> rows) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(table(columns, rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String table(List<String> columns, List<List<String>> rows) {
        StringWriter table = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(table, QUOTED)) {
            printer.printRecord(columns);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(DownloadedTable::harmless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    /** A space keeps a spreadsheet from running a text that begins like a formula. */
    private static String harmless(String said) {
        return said.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(said.charAt(0)) < 0 ? said : " " + said;
    }
}
