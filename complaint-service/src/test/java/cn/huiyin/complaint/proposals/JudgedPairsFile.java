package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.proposals.IncidentPairs.Pair;
import cn.huiyin.complaint.proposals.domain.Comparison;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pairs that people judged, as an administrator downloads them: numbers, and no names. */
final class JudgedPairsFile {

    /** Stands for the names that two reports share; the file does not say which. */
    private static final Set<String> SOME = Set.of("some");

    private JudgedPairsFile() {}

    /** An incident counts as much as a pair that was turned down, however many joined it. */
    static List<Pair> read(Path file) {
        List<PackTable.Row> rows = PackTable.read(file).rows();
        Map<String, Long> sizes =
                rows.stream().collect(Collectors.groupingBy(row -> row.required("group"), Collectors.counting()));
        return rows.stream()
                .map(row -> new Pair(
                        yes(row, "same") ? "joined" : "turned down",
                        row.required("group"),
                        yes(row, "same"),
                        1.0 / sizes.get(row.required("group")),
                        comparison(row)))
                .toList();
    }

    private static Comparison comparison(PackTable.Row row) {
        String metres = row.text("metres");
        return new Comparison(
                share(row, "wording"),
                share(row, "opening"),
                shared(row, "sameSource"),
                shared(row, "sameSource"),
                shared(row, "sameRoad"),
                yes(row, "otherNames"),
                yes(row, "copied"),
                yes(row, "samePerson"),
                Long.parseLong(row.required("days")),
                share(row, "nuisance"),
                metres.isEmpty() ? null : Long.valueOf(metres),
                Integer.parseInt(row.required("reach")),
                Integer.parseInt(row.required("window")));
    }

    private static Set<String> shared(PackTable.Row row, String column) {
        return yes(row, column) ? SOME : Set.of();
    }

    private static boolean yes(PackTable.Row row, String column) {
        return row.required(column).equals("yes");
    }

    private static double share(PackTable.Row row, String column) {
        return Double.parseDouble(row.required(column));
    }
}
