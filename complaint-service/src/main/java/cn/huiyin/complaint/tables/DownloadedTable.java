package cn.huiyin.complaint.learning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file that no cache keeps. */
final class DownloadedTable {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private DownloadedTable() {}

    static ResponseEntity<byte[]> of(String file, List<String> columns, List<List<String>> rows) {
        byte[] table = Stream.concat(Stream.of(columns), rows.stream())
                .map(cells -> cells.stream().map(DownloadedTable::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(table);
    }

    /** Quoted as RFC 4180 says; a space keeps a spreadsheet from running a text that begins like a formula. */
    private static String cell(String said) {
        String safe = said.isEmpty() || "=+-@\t\r".indexOf(said.charAt(0)) < 0 ? said : " " + said;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
