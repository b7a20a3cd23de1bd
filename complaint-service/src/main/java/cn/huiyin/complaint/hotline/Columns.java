package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.tables.TableRow;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which column of a sheet holds which field.
 *
 * @param header names of all columns; empty where a column has none
 */
record Columns(Map<OrderField, Integer> indexes, List<String> header) {

    /**
     * Finds the columns in a header: by the mapping where it names one that is there, else by their usual names.
     *
     * @throws ProblemException invalid-input when two columns are called the same
     */
    static Columns of(List<String> header, Mapping mapping) {
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

    /** The field that a column which is not read might hold; only where no other column holds it. */
    Optional<OrderField> suggested(int index) {
        return fieldAt(index).isPresent()
                ? Optional.empty()
                : Arrays.stream(OrderField.values())
                        .filter(field -> !indexes.containsKey(field))
                        .filter(field -> !(field == OrderField.DATE && indexes.containsKey(OrderField.TIME)))
                        .filter(field -> field.mayBeCalled(header.get(index)))
                        .findFirst();
    }

    private static void findUsual(
            OrderField field, List<String> header, Mapping mapping, Map<OrderField, Integer> indexes) {
        for (String name : field.names()) {
            Optional<Integer> index = find(name, header);
            if (index.isPresent() && !indexes.containsValue(index.get()) && !mapping.ignores(header.get(index.get()))) {
                indexes.put(field, index.get());
                return;
            }
        }
    }

    /** A column of just this name; else one that has more in brackets behind it. */
    static Optional<Integer> find(String name, List<String> header) {
        return one(header, column -> OrderField.sameName(name, column))
                .or(() -> one(header, column -> OrderField.sameName(name, OrderField.withoutBrackets(column))));
    }

    private static Optional<Integer> one(List<String> header, Predicate<String> isMeant) {
        int[] found = IntStream.range(0, header.size())
                .filter(index -> isMeant.test(header.get(index)))
                .toArray();
        if (found.length > 1) {
            throw ProblemException.of(
                    ProblemType.INVALID_INPUT,
                    "The column \"%s\" is there twice (expected: once).".formatted(header.get(found[0])));
        }
        return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
    }
}
