package cn.huiyin.dispatch.pack.findings;

import java.util.List;

/**
 * Something that is wrong with a part of the district that was to be published.
 *
 * @param code stable, kebab case, e.g. {@code overlap}
 * @param where from the whole to the detail, e.g. rule and column of a table; empty when it is about all of it
 * @param detail what stands there and what was expected, in plain English
 */
public record PartFinding(String code, List<String> where, String detail) {

    public PartFinding {
        where = List.copyOf(where);
    }

    @Override
    public String toString() {
        return String.join(": ", where) + (where.isEmpty() ? "" : ": ") + detail;
    }
}
