package cn.huiyin.operator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A hotline's export to be taken in.
 *
 * @param file CSV or XLSX
 * @param mapping lines {@code field=column of the file}, where the file does not use the usual names
 * @param ignored columns that are left out knowingly
 * @param dryRun whether the platform only says how it reads the file
 */
record ImportRequest(Path file, Optional<Path> mapping, List<String> ignored, boolean dryRun) {

    private static final String IGNORE = "ignore";

    /** The path and query to send it to. */
    String target() {
        List<String> query = new ArrayList<>();
        query.add("filename=" + encoded(file.getFileName().toString()));
        mapping.map(MappingFile::read)
                .ifPresent(columns -> columns.forEach((field, column) -> query.add(entry(field, column))));
        ignored.forEach(column -> query.add(entry(IGNORE, column)));
        return "/api/hotline/imports" + (dryRun ? "/preview" : "") + "?" + String.join("&", query);
    }

    private static String entry(String field, String column) {
        return "mapping=" + encoded(field + ":" + column);
    }

    /** The media type by the file's name. */
    String contentType() {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
