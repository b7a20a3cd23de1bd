package cn.huiyin.complaint.hotline;

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

    private final String code = property(".names").split(",", 2)[0];
    private final Pattern alike = Pattern.compile(property(".alike"));
    private final List<String> names = Arrays.stream(property(".names").split(","))
            .map(ColumnName::plain)
            .distinct()
            .toList();

    /** From {@code column-names.properties}; the JDK keeps the bundle. */
    private String property(String name) {
        return ResourceBundle.getBundle("cn.huiyin.complaint.hotline.column-names", Locale.ROOT)
                .getString(name() + name);
    }

    /** Its name in mappings and reports. */
    String code() {
        return code;
    }

    /** Names of columns as {@link ColumnName#plain} has them, the most specific first. */
    List<String> names() {
        return names;
    }

    /** Whether a column of this name holds this field. */
    boolean isCalled(String column) {
        return names.contains(ColumnName.plain(column));
    }

    /** Whether a column of this name might hold this field. */
    boolean mayBeCalled(String column) {
        return alike.matcher(ColumnName.plain(column)).find();
    }

    /** The field of any of its names. */
    static Optional<OrderField> called(String name) {
        return Arrays.stream(values()).filter(field -> field.isCalled(name)).findFirst();
    }
}
