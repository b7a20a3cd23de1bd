package cn.huiyin.operator;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * A hotline's export to be taken in.
 *
 * @param file CSV or XLSX
 * @param mapping lines {@code field=column of the file}, where the file does not use the usual names
 */
record ImportRequest(Path file, Optional<Path> mapping) {

    /** The path and query to send it to. */
    String target() {
        List<String> query = new ArrayList<>();
        query.add("filename=" + encoded(file.getFileName().toString()));
        mapping.ifPresent(path ->
                columns(path).forEach((field, column) -> query.add("mapping=" + encoded(field + ":" + column))));
        return "/api/hotline/imports?" + String.join("&", query);
    }

    /** The media type that the file's name tells. */
    String contentType() {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv";
    }

    private static Properties columns(Path mapping) {
        Properties columns = new Properties();
        try (Reader reader = Files.newBufferedReader(mapping)) {
            columns.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new Failure("The mapping " + mapping + " is not readable (expected: lines field=column): "
                    + e.getMessage() + ".");
        }
        return columns;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
