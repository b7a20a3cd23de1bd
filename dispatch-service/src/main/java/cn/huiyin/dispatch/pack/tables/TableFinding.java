package cn.huiyin.dispatch.pack.tables;

/**
 * Something that is wrong with a table.
 *
 * @param code stable, kebab case, e.g. {@code overlap}
 * @param rule id of the rule; empty when it is about the table or a column
 * @param column label of the column; empty when it is about the table or a whole rule
 * @param detail the text in question and what was expected, in plain English
 */
public record TableFinding(String code, String rule, String column, String detail) {

    static TableFinding ofTable(String code, String detail) {
        return new TableFinding(code, "", "", detail);
    }

    @Override
    public String toString() {
        return (rule.isEmpty() ? "" : rule + ": ") + (column.isEmpty() ? "" : column + ": ") + detail;
    }
}
