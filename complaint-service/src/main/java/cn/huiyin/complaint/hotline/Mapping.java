package cn.huiyin.complaint.hotline;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which column holds which field, where it has no usual name, and which columns are ignored on purpose.
 *
 * @param ignored names of columns, as {@link ColumnName#plain} has them
 */
record Mapping(Map<OrderField, String> columns, Set<String> ignored) {

    private static final String IGNORE = "ignore";

    /**
     * @param entries {@code field:column}, or {@code ignore:column}
     * @throws ProblemException invalid-input for any other
     */
    static Mapping of(List<String> entries) {
        EnumMap<OrderField, String> columns = new EnumMap<>(OrderField.class);
        Set<String> ignored = new HashSet<>();
        for (String entry : entries) {
            if (entry.startsWith(IGNORE + ":")) {
                ignored.add(ColumnName.plain(column(entry)));
            } else {
                columns.put(field(entry), column(entry));
            }
        }
        return new Mapping(columns, ignored);
    }

    boolean ignores(String column) {
        return ignored.contains(ColumnName.plain(column));
    }

    private static OrderField field(String entry) {
        int colon = entry.indexOf(':');
        if (colon < 0) {
            throw wrong("mapping: \"%s\" (expected: field:column)".formatted(entry));
        }
        return OrderField.called(entry.substring(0, colon).strip())
                .orElseThrow(() -> wrong("mapping: \"%s\" names no field (expected: one of %s)"
                        .formatted(
                                entry,
                                Arrays.stream(OrderField.values())
                                        .map(OrderField::code)
                                        .collect(Collectors.joining(", ")))));
    }

    private static String column(String entry) {
        return entry.substring(entry.indexOf(':') + 1).strip();
    }

    static ProblemException wrong(String detail) {
        return ProblemException.of(ProblemType.INVALID_INPUT, detail).at("?mapping", "invalid");
    }
}
