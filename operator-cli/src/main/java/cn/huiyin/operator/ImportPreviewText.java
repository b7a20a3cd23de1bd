package cn.huiyin.operator;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/** Shows on the terminal how the platform reads a file: its sheets, columns and first rows. */
final class ImportPreviewText {

    private final PrintStream out;

    ImportPreviewText(PrintStream out) {
        this.out = out;
    }

    /** @param preview the platform's answer */
    void show(JsonNode preview) {
        preview.path("sheets").forEach(this::sheet);
    }

    private void sheet(JsonNode sheet) {
        String name = sheet.path("name").asString("");
        out.printf(
                "  %s: %s%n",
                name.isEmpty() ? "the file" : "sheet \"" + name + "\"",
                sheet.has("leftOut")
                        ? "left out (" + sheet.path("leftOut").asString("") + ")"
                        : "%d rows beneath the header in row %d"
                                .formatted(
                                        sheet.path("rows").asLong(),
                                        sheet.path("headerRow").asLong()));
        if (sheet.has("hiddenRows")) {
            out.printf(
                    "    %d rows are hidden in a spreadsheet; they are taken like the others%n",
                    sheet.path("hiddenRows").asLong());
        }
        if (sheet.has("emptyFormulas")) {
            out.printf(
                    "    %d formulas were saved without a value and are read as empty; open the file in a spreadsheet and save it%n",
                    sheet.path("emptyFormulas").asLong());
        }
        sheet.path("columns")
                .forEach(column -> out.printf(
                        "    %-20s %s%n", column.path("name").asString("").replace('\n', ' '), use(column)));
        sheet.path("first").forEach(this::row);
    }

    private static String use(JsonNode column) {
        if (column.has("field")) {
            return "is read as " + column.path("field").asString("");
        }
        if (column.path("ignored").asBoolean()) {
            return "is left out knowingly";
        }
        return column.has("suggested")
                ? "is not read; is it %s? Map it, or leave it out with --ignore"
                        .formatted(column.path("suggested").asString(""))
                : "is not read";
    }

    private void row(JsonNode row) {
        out.printf(
                "    row %d, order %s:%n",
                row.path("row").asLong(), row.path("orderNumber").asString(""));
        row.properties().stream()
                .filter(said -> !said.getKey().equals("row") && !said.getKey().equals("orderNumber"))
                .filter(said -> !said.getValue().isEmpty() || said.getValue().isValueNode())
                .forEach(said -> out.printf(
                        "      %-14s %s%n",
                        said.getKey(),
                        said.getValue().isValueNode()
                                ? said.getValue().asString("").replace('\n', ' ')
                                : said.getValue().toString()));
    }
}
