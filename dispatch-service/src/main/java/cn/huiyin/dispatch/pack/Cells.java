package cn.huiyin.dispatch.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads typed values from the cells of a row; what does not fit is named with file, line, column and value. */
final class Cells {

    private Cells() {}

    static String required(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            throw row.wrong(column, "not empty");
        }
        return text;
    }

    static double number(Row row, String column, double from, double to) {
        try {
            double number = Double.parseDouble(row.text(column));
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw row.wrong(column, "a number from " + from + " to " + to);
        }
        throw row.wrong(column, "a number from " + from + " to " + to);
    }

    static boolean yesNo(Row row, String column) {
        return switch (row.text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.wrong(column, "yes or no");
        };
    }

    /** A constant of the enum, written in lower case with hyphens. */
    static <E extends Enum<E>> E oneOf(Row row, String column, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(row.text(column)))
                .findFirst()
                .orElseThrow(() -> row.wrong(
                        column,
                        Arrays.stream(type.getEnumConstants())
                                .map(Cells::written)
                                .collect(Collectors.joining(", "))));
    }

    /** The thing that a code points to. */
    static <T> T reference(Row row, String column, Function<String, Optional<T>> find, String expected) {
        return Optional.of(row.text(column))
                .filter(text -> !text.isEmpty())
                .flatMap(find)
                .orElseThrow(() -> row.wrong(column, expected));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
