package cn.huiyin.complaint.hotline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** A field of an order, with the usual names of its column in an export. */
enum OrderField {
    ORDER_NUMBER,
    TITLE,
    TEXT,
    HANDED_OVER,
    DATE,
    TIME,
    ADDRESS,
    NAME,
    PHONE,
    EMAIL,
    LON,
    LAT,
    DATUM,
    CATEGORY,
    SECRET,
    AGAINST_OFFICIALS;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Pattern alike = Pattern.compile(ColumnNames.property(name() + ".alike"));
    private final List<String> names =
            List.of(ColumnNames.property(name() + ".names").split(",\\s*"));

    /** Read once from the file beside this class. */
    private static final class ColumnNames {

        private static final Properties ALL = read();

        static String property(String key) {
            return Objects.requireNonNull(ALL.getProperty(key), key);
        }

        private static Properties read() {
            Properties all = new Properties();
            try (InputStreamReader in = new InputStreamReader(
                    Objects.requireNonNull(OrderField.class.getResourceAsStream("column-names.properties")),
                    StandardCharsets.UTF_8)) {
                all.load(in);
                return all;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Its name in mappings and reports. */
    String code() {
        return names.getFirst();
    }

    /** Column names, the most specific first. */
    List<String> names() {
        return names;
    }

    /** Whether a column of this name holds this field; letter case, space and marks do not matter. */
    boolean isCalled(String column) {
        return names.stream().anyMatch(name -> sameName(name, column));
    }

    /** Whether a column of this name might hold this field. */
    boolean mayBeCalled(String column) {
        return alike.matcher(plain(column)).find();
    }

    static boolean sameName(String one, String other) {
        String plain = plain(one);
        return !plain.isEmpty() && plain.equals(plain(other));
    }

    /** The field of any of its names. */
    static Optional<OrderField> called(String name) {
        return Arrays.stream(values()).filter(field -> field.isCalled(name)).findFirst();
    }

    static String withoutBrackets(String name) {
        return IN_BRACKETS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static String plain(String name) {
        return NOT_IN_NAMES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
