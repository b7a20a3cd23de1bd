package cn.huiyin.complaint.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Recognises by its first bytes a file that is no table, whatever its name is. Not by Tika core (3.2.3 was
 * tried): it takes a page that begins with a table, as office programs export, and one in UTF-16 for plain text, and a CSV that
 * quotes a tag for a page.
 */
final class FileSignature {

    private static final int LENGTH = 2048;

    /** What to do with a file that only a spreadsheet reads. */
    private static final String SAVE_AGAIN =
            " Open it in a spreadsheet and save it as XLSX without a password, or as CSV in UTF-8.";

    private static final String PACKED = "a packed archive. Unpack it and send the spreadsheet that is in it.";
    private static final String PICTURE = "a picture. Send the spreadsheet itself, as XLSX or as CSV in UTF-8.";

    private static final Map<String, String> KINDS = Map.of(
            "\u00D0\u00CF\u0011\u00E0",
            "an old or an encrypted Excel file." + SAVE_AGAIN,
            "%PDF-",
            "a PDF, in which columns cannot be told. Send the spreadsheet itself, as XLSX or as CSV in UTF-8.",
            "Rar!\u001A",
            PACKED,
            "7z\u00BC\u00AF",
            PACKED,
            "\u001F\u008B",
            PACKED,
            "{\\rtf",
            "a text document. Send the table in it as a spreadsheet, as XLSX or as CSV in UTF-8.",
            "\u0089PNG",
            PICTURE,
            "\u00FF\u00D8\u00FF",
            PICTURE);

    /** Stands unpacked at the beginning of such a file. */
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";

    private static final Pattern MARKUP = Pattern.compile(
            "^[^<M]{0,8}MIME-Version:|^[^<]{0,8}<(!doctype|html|head|body|meta|table|tr|td|style|div|[?]xml|[?]mso|Workbook|!--)",
            Pattern.CASE_INSENSITIVE);

    private FileSignature() {}

    /** Each byte as a character, without the zero bytes of UTF-16. */
    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1).replace("\0", "");
        }
    }

    /** @throws UnreadableTable with a word on what to do, for what is surely no table */
    static void requireTable(String start) {
        KINDS.forEach((bytes, kind) -> {
            if (start.startsWith(bytes)) {
                throw is(kind);
            }
        });
        if (start.contains(OPEN_DOCUMENT)) {
            throw is("an OpenDocument file, as ODS is." + SAVE_AGAIN);
        }
        if (MARKUP.matcher(start).find()) {
            throw is(
                    start.contains("urn:schemas-microsoft-com:office:spreadsheet") || start.contains("progid=\"Excel")
                            ? "an XML spreadsheet of 2003, whatever its name says." + SAVE_AGAIN
                            : "a web page, whatever its name says." + SAVE_AGAIN);
        }
    }

    private static UnreadableTable is(String kind) {
        return new UnreadableTable("The file is " + kind);
    }
}
