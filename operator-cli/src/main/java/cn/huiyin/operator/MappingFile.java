package cn.huiyin.operator;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lines {@code field=column}, as any editor saves them: UTF-8 or UTF-16 with or without its mark, or GB18030. */
final class MappingFile {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final String MARK = "\uFEFF";

    private MappingFile() {}

    /** @throws Failure for a file that is none of these */
    static Map<String, String> read(Path file) {
        Properties columns = new Properties();
        try {
            columns.load(new StringReader(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw unreadable(file, e.getMessage());
        }
        return columns.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString().strip(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (Charset charset : CHARSETS) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith(MARK) ? text.substring(1) : text;
            } catch (CharacterCodingException notThisOne) {
                // The next is tried.
            }
        }
        throw unreadable(file, "its encoding is neither UTF-8 nor GB18030");
    }

    private static Failure unreadable(Path file, String why) {
        return new Failure("The mapping " + file + " is not readable (expected: lines field=column): " + why + ".");
    }
}
