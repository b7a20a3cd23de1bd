package cn.huiyin.complaint.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** An open file that holds tables. Its format is recognised by its first bytes, not by its name. */
public interface TableFile extends Closeable {

    /** What to do with a file that only a spreadsheet reads. */
    String SAVE_AGAIN = "Open it in a spreadsheet and save it as XLSX without a password, or as CSV in UTF-8.";

    int LENGTH_OF_START = 2048;

    Pattern MARKUP = Pattern.compile(
            "^[^<M]{0,8}MIME-Version:|^[^<]{0,8}<(!doctype|html|head|body|meta|table|style|div|[?]xml|[?]mso|Workbook|!--)",
            Pattern.CASE_INSENSITIVE);

    /** At least one; the rows of each can be read once. */
    List<TableSheet> sheets();

    /** @throws UnreadableTable where it is no table; the message says what to do */
    static TableFile open(Path file) throws IOException {
        String start = start(file);
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableTable(0, "The file is an old or an encrypted Excel file. " + SAVE_AGAIN);
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return XlsxTable.open(file);
        }
        if (MARKUP.matcher(start).find()) {
            throw new UnreadableTable(
                    0,
                    start.contains("urn:schemas-microsoft-com:office:spreadsheet") || start.contains("progid=\"Excel")
                            ? "The file is an XML spreadsheet of 2003, whatever its name says. " + SAVE_AGAIN
                            : "The file is a web page, whatever its name says. " + SAVE_AGAIN);
        }
        return CsvTable.open(file);
    }

    /** The first bytes, each as a character; without those that UTF-16 puts between. */
    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LENGTH_OF_START), StandardCharsets.ISO_8859_1).replace("\0", "");
        }
    }
}
