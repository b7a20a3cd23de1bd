package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.tables.TableRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which column of a sheet is read as which field.
 *
 * @param header names of all columns; empty where a column has none
 */
record Columns(Map<OrderField, Integer> indexes, List<String> header) {

    /**
     * Finds the columns in a header: by the mapping where it names one that is there, else by their usual names. Of
     * several columns with the same name none is taken until the mapping says which; their letter is added to the name,
     * as 电话 (D).
     */
    static Columns of(List<String> names, Mapping mapping) {
        List<String> header = toldApart(names);
        EnumMap<OrderField, Integer> indexes = new EnumMap<>(OrderField.class);
        mapping.columns()
                .forEach((field, column) -> find(column, header).ifPresent(index -> indexes.put(field, index)));
        for (OrderField field : OrderField.values()) {
            if (!mapping.columns().containsKey(field)) {
                findUsual(field, header, mapping, indexes);
            }
        }
        return new Columns(Map.copyOf(indexes), header);
    }

    /** Whether it is a header of orders: one with a number and with what happened. */
    boolean complete() {
        return indexes.containsKey(OrderField.ORDER_NUMBER)
                && (indexes.containsKey(OrderField.TEXT) || indexes.containsKey(OrderField.TITLE));
    }

    /** The cell of a field; empty when there is none. */
    String cell(TableRow row, OrderField field) {
        Integer index = indexes.get(field);
        return index == null ? "" : row.text(index);
    }

    Optional<OrderField> fieldAt(int index) {
        return indexes.entrySet().stream()
                .filter(entry -> entry.getValue() == index)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The field that an unread column might hold, if no other column holds it. */
    Optional<OrderField> suggested(int index) {
        return fieldAt(index).isPresent()
                ? Optional.empty()
                : Arrays.stream(OrderField.values())
                        .filter(field -> !indexes.containsKey(field))
                        .filter(field -> !(field == OrderField.DATE && indexes.containsKey(OrderField.TIME)))
                        .filter(field -> field.mayBeCalled(header.get(index)))
                        .findFirst();
    }

    private static List<String> toldApart(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(index -> names.stream()
                                        .filter(name -> OrderField.sameName(name, names.get(index)))
                                        .count()
                                > 1
                        ? "%s (%s)".formatted(names.get(index), TableRow.letters(index))
                        : names.get(index))
                .toList();
    }

    private static void findUsual(
            OrderField field, List<String> header, Mapping mapping, Map<OrderField, Integer> indexes) {
        List<String> open = IntStream.range(0, header.size())
                .mapToObj(index ->
                        indexes.containsValue(index) || mapping.ignores(header.get(index)) ? "" : header.get(index))
                .toList();
        for (String name : field.names()) {
            int[] called = called(name, open);
            if (called.length == 1) {
                indexes.put(field, called[0]);
            }
            if (called.length > 0) {
                return;
            }
        }
    }

    /** The column of this name, if there is only one. */
    static Optional<Integer> find(String name, List<String> header) {
        int[] called = called(name, header);
        return called.length == 1 ? Optional.of(called[0]) : Optional.empty();
    }

    /** Columns of exactly this name; else those with an addition in brackets. */
    private static int[] called(String name, List<String> header) {
        int[] exact = indexes(header, column -> OrderField.sameName(name, column));
        return exact.length > 0
                ? exact
                : indexes(header, column -> OrderField.sameName(name, OrderField.withoutBrackets(column)));
    }

    private static int[] indexes(List<String> header, Predicate<String> isMeant) {
        return IntStream.range(0, header.size())
                .filter(index -> isMeant.test(header.get(index)))
                .toArray();
    }
}
