package cn.huiyin.complaint.hotline;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
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

    private final Pattern alike = Pattern.compile(property(".alike"));
    private final List<String> names = List.of(property(".names").split(",\\s*"));

    /** From {@code column-names.properties}; the JDK keeps the bundle. */
    private String property(String name) {
        return ResourceBundle.getBundle("cn.huiyin.complaint.hotline.column-names", Locale.ROOT)
                .getString(name() + name);
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
