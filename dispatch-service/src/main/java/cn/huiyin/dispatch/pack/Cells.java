package cn.huiyin.dispatch.pack;

import cn.huiyin.platform.pack.PackTable.Row;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads typed values from the cells of a row; errors name file, line, column and value. */
final class Cells {

    private Cells() {}

    static double number(Row row, String column, double from, double to) {
        String expected = "a number from " + from + " to " + to;
        double number = row.parsed(column, Double::parseDouble, expected);
        if (!(number >= from && number <= to)) {
            throw row.wrong(column, expected);
        }
        return number;
    }

    static boolean yesNo(Row row, String column) {
        return switch (row.optional(column).orElse("")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.wrong(column, "yes or no");
        };
    }

    /** A constant of the enum, written in lower case with hyphens. */
    static <E extends Enum<E>> E oneOf(Row row, String column, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        written(constant).equals(row.optional(column).orElse("")))
                .findFirst()
                .orElseThrow(() -> row.wrong(
                        column,
                        Arrays.stream(type.getEnumConstants())
                                .map(Cells::written)
                                .collect(Collectors.joining(", "))));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
