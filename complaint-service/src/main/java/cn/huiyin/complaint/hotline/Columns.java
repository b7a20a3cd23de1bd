package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.tables.TableRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of a sheet is read as which field.
 *
 * @param header names of all columns; empty where a column has none
 */
record Columns(Map<OrderField, Integer> indexes, List<String> header) {

    private static final Set<String> MAY_COUNT_ROWS = Set.of("id", "编号", "流水号");
    private static final Pattern OF_AN_ORDER = Pattern.compile("工单|单号|order|ticket");

    /**
     * Finds the columns in a header: by the mapping where it names one that is there, else by their usual names. Of
     * several columns with the same name none is taken until the mapping says which; their letter is added to the name,
     * as 电话 (D).
     */
    static Columns of(List<String> names, Mapping mapping) {
        List<String> header = toldApart(names);
        Names columns = Names.of(header);
        EnumMap<OrderField, Integer> indexes = new EnumMap<>(OrderField.class);
        mapping.columns()
                .forEach((field, column) -> columns.only(column).ifPresent(index -> indexes.put(field, index)));
        for (OrderField field : OrderField.values()) {
            if (!mapping.columns().containsKey(field)) {
                field.names().stream()
                        .map(name -> columns.called(
                                name, index -> !indexes.containsValue(index) && !mapping.ignores(header.get(index))))
                        .filter(called -> !called.isEmpty())
                        .findFirst()
                        .filter(called -> called.size() == 1)
                        .ifPresent(called -> indexes.put(field, called.getFirst()));
            }
        }
        return new Columns(Map.copyOf(indexes), header);
    }

    /** Whether it is a header of orders: one with a number and with what happened. */
    boolean complete() {
        return indexes.containsKey(OrderField.ORDER_NUMBER)
                && (indexes.containsKey(OrderField.TEXT) || indexes.containsKey(OrderField.TITLE));
    }

    /** Whether any column is read, or looks like one that should be. */
    boolean anyKnown() {
        return !indexes.isEmpty()
                || IntStream.range(0, header.size())
                        .anyMatch(index -> suggested(index).isPresent());
    }

    /** Whether the same columns are read as the same fields. */
    boolean readAlike(Columns other) {
        return indexes.equals(other.indexes());
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

    /**
     * The field that an unread column might hold, if no other column holds it, or if the one that is read as the order
     * number may only count the rows.
     */
    Optional<OrderField> suggested(int index) {
        if (fieldAt(index).isPresent()) {
            return Optional.empty();
        }
        String name = ColumnName.plain(header.get(index));
        Integer number = indexes.get(OrderField.ORDER_NUMBER);
        if (number != null
                && MAY_COUNT_ROWS.contains(ColumnName.plain(header.get(number)))
                && OF_AN_ORDER.matcher(name).find()) {
            return Optional.of(OrderField.ORDER_NUMBER);
        }
        return Arrays.stream(OrderField.values())
                .filter(field -> !indexes.containsKey(field))
                .filter(field -> !(field == OrderField.DATE && indexes.containsKey(OrderField.TIME)))
                .filter(field -> field.mayBeCalled(name))
                .findFirst();
    }

    /** The column of this name, if there is only one. */
    Optional<Integer> find(String name) {
        return Names.of(header).only(name);
    }

    private static List<String> toldApart(List<String> names) {
        Map<String, List<Integer>> same = indexes(names, ColumnName::plain);
        return IntStream.range(0, names.size())
                .mapToObj(index -> same.getOrDefault(ColumnName.plain(names.get(index)), List.of())
                                        .size()
                                > 1
                        ? "%s (%s)".formatted(names.get(index), TableRow.letters(index))
                        : names.get(index))
                .toList();
    }

    private static Map<String, List<Integer>> indexes(List<String> header, Function<String, String> plain) {
        return IntStream.range(0, header.size())
                .boxed()
                .filter(index -> !ColumnName.plain(header.get(index)).isEmpty())
                .collect(Collectors.groupingBy(index -> plain.apply(header.get(index))));
    }

    /** Columns by their plain names, with and without what stands in brackets. */
    private record Names(Map<String, List<Integer>> exact, Map<String, List<Integer>> withoutBrackets) {

        static Names of(List<String> header) {
            return new Names(indexes(header, ColumnName::plain), indexes(header, ColumnName::withoutBrackets));
        }

        Optional<Integer> only(String name) {
            List<Integer> called = called(ColumnName.plain(name), _ -> true);
            return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
        }

        /** Columns of exactly this name; else those with an addition in brackets. */
        List<Integer> called(String plain, Predicate<Integer> open) {
            return Stream.of(exact, withoutBrackets)
                    .map(names -> names.getOrDefault(plain, List.of()).stream()
                            .filter(open)
                            .toList())
                    .filter(called -> !called.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
    }
}
