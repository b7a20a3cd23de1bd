package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.hotline.table.TableRow;
import cn.huiyin.complaint.hotline.table.UnreadableTable;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which column of a file holds which field.
 *
 * @param width columns of the header
 */
record Columns(Map<OrderField, Integer> indexes, int width) {

    private static final int MAX_SHOWN = 12;

    /**
     * Finds the header of a sheet: the first row that is not blank. The rows after it are left to be read.
     *
     * @throws UnreadableTable when there is no row
     */
    static Columns in(Iterator<TableRow> rows, List<String> mapping) {
        if (!rows.hasNext()) {
            throw new UnreadableTable(0, "The file is empty (expected: a header row and one row for each order).");
        }
        return of(rows.next().texts(), mapping);
    }

    /**
     * Finds the columns in a header: by the mapping where it names one, else by their usual names.
     *
     * @param mapping entries {@code field:column}
     * @throws ProblemException invalid-input when the header is missing, a field is not understood, or two columns are
     *     called the same
     */
    static Columns of(List<String> header, List<String> mapping) {
        var indexes = new EnumMap<OrderField, Integer>(OrderField.class);
        mapping.forEach(entry -> map(entry, header, indexes));
        for (var field : OrderField.values()) {
            if (!indexes.containsKey(field)) {
                findUsual(field, header, indexes);
            }
        }
        if (!indexes.containsKey(OrderField.ORDER_NUMBER)
                || !(indexes.containsKey(OrderField.TEXT) || indexes.containsKey(OrderField.TITLE))) {
            throw noHeader(header, indexes);
        }
        return new Columns(Map.copyOf(indexes), header.size());
    }

    /** The cell of a field; empty when there is none. */
    String cell(TableRow row, OrderField field) {
        var index = indexes.get(field);
        return index == null ? "" : row.text(index);
    }

    private static void map(String entry, List<String> header, Map<OrderField, Integer> indexes) {
        var colon = entry.indexOf(':');
        if (colon < 0) {
            throw wrongMapping("mapping: \"%s\" (expected: field:column)".formatted(entry));
        }
        var field = OrderField.called(entry.substring(0, colon).strip())
                .orElseThrow(() -> wrongMapping(
                        "mapping: \"%s\" names no field (expected: one of %s)".formatted(entry, fields())));
        var column = entry.substring(colon + 1).strip();
        var index = indexOf(column, header);
        if (index < 0) {
            throw wrongMapping("mapping: the file has no column \"%s\" (it has: %s)".formatted(column, shown(header)));
        }
        indexes.put(field, index);
    }

    private static void findUsual(OrderField field, List<String> header, Map<OrderField, Integer> indexes) {
        for (var name : field.names()) {
            var index = indexOf(name, header);
            if (index >= 0 && !indexes.containsValue(index)) {
                indexes.put(field, index);
                return;
            }
        }
    }

    private static int indexOf(String name, List<String> header) {
        var found = IntStream.range(0, header.size())
                .filter(index -> OrderField.sameName(name, header.get(index)))
                .toArray();
        if (found.length > 1) {
            throw ProblemException.of(
                    ProblemType.INVALID_INPUT,
                    "The column \"%s\" is there twice (expected: once).".formatted(header.get(found[0])));
        }
        return found.length == 0 ? -1 : found[0];
    }

    private static ProblemException noHeader(List<String> header, Map<OrderField, Integer> found) {
        return ProblemException.of(
                ProblemType.INVALID_INPUT,
                found.isEmpty()
                        ? "The header row is missing: the first row names no column that is known (expected: id or 工单编号,"
                                + " body or 内容, and others; or a mapping)."
                        : "The header row lacks a column (expected: one for the order number and one for title or text;"
                                + " it has: %s). Name the columns in a mapping if they are called otherwise."
                                        .formatted(shown(header)));
    }

    private static ProblemException wrongMapping(String detail) {
        return ProblemException.of(ProblemType.INVALID_INPUT, detail).at("?mapping", "invalid");
    }

    private static String fields() {
        return String.join(
                ", ",
                java.util.Arrays.stream(OrderField.values())
                        .map(field -> field.names().getFirst())
                        .toList());
    }

    private static String shown(List<String> header) {
        return String.join(", ", header.subList(0, Math.min(MAX_SHOWN, header.size())))
                + (header.size() > MAX_SHOWN ? ", …" : "");
    }
}
