package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.pack.findings.PartFinding;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the stops and landmarks that an administrator hands in; all that is wrong is named, not only the first. */
final class GazetteerReader {

    static final String FILE = "gazetteer.csv";
    static final String[] COLUMNS = {"name", "kind", "office_code", "lon", "lat", "match", "certainty"};

    private static final int MOST_ROWS = 10_000;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_FINDINGS = 100;

    /** A spreadsheet, in which administrators open each other's files, runs such a cell. */
    private static final Pattern FORMULA = Pattern.compile("(?![+-]?[0-9.]+$)[=+\\-@＝＋－＠]");

    private static final String NO_FORMULA = "no sign of a formula at the beginning";

    private final PlaceFiles places;
    private final Set<String> seen = new HashSet<>();
    private final List<PartFinding> findings = new ArrayList<>();

    GazetteerReader(PlaceFiles places) {
        this.places = places;
    }

    /** @throws GazetteerRefused with what is wrong, at most a hundred things */
    PackTable read(String text) {
        PackTable table = parsed(text);
        if (table.rows().isEmpty() || table.rows().size() > MOST_ROWS) {
            throw refused("size", table.rows().size() + " rows (expected: 1 to " + MOST_ROWS + ")");
        }
        table.rows().stream().takeWhile(_ -> findings.size() < MOST_FINDINGS).forEach(this::check);
        if (!findings.isEmpty()) {
            throw new GazetteerRefused(findings);
        }
        return table;
    }

    private static PackTable parsed(String text) {
        try {
            return PackTable.parse(FILE, text, COLUMNS);
        } catch (PackException unreadable) {
            throw refused("not-a-table", String.valueOf(unreadable.getMessage()));
        }
    }

    private void check(Row row) {
        try {
            String name = row.required("name");
            if (name.length() < 2 || name.length() > LONGEST_NAME) {
                throw row.wrong("name", "2 to " + LONGEST_NAME + " characters");
            }
            places.named(row);
            places.position(row)
                    .filter(point -> !places.isInDistrict(point))
                    .ifPresent(point -> add(row, "outside-the-district", text(point)));
            if (!seen.add(name + "|" + row.text("office_code"))) {
                add(row, "twice", name + " (expected: each name once in an office)");
            }
        } catch (PackException wrong) {
            add(row, "row", String.valueOf(wrong.getMessage()));
        }
    }

    /**
     * What was published earlier stays in force with such a cell; nothing new is.
     *
     * @throws GazetteerRefused when a spreadsheet would take a column's name or a cell for a formula
     */
    static void refuseFormulas(PackTable table) {
        List<PartFinding> formulas = table.rows().stream()
                .flatMap(row -> row.cells().entrySet().stream()
                        .filter(cell -> isFormula(cell.getKey()) || isFormula(cell.getValue()))
                        .map(cell -> row.wrong(cell.getKey(), NO_FORMULA).getMessage())
                        .map(wrong -> new PartFinding("row", List.of(String.valueOf(row.line())), wrong)))
                .limit(MOST_FINDINGS)
                .toList();
        if (!formulas.isEmpty()) {
            throw new GazetteerRefused(formulas);
        }
    }

    private static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).lookingAt();
    }

    private void add(Row row, String code, String detail) {
        findings.add(new PartFinding(code, List.of(String.valueOf(row.line())), detail));
    }

    private static String text(Position point) {
        return point.lon() + ", " + point.lat();
    }

    private static GazetteerRefused refused(String code, String detail) {
        return new GazetteerRefused(List.of(new PartFinding(code, List.of(), detail)));
    }
}
