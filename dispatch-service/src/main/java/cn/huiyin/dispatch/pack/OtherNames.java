package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.PlaceName;
import cn.huiyin.dispatch.district.PlaceName.Kind;
import cn.huiyin.dispatch.district.PlaceName.Use;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Beside the gazetteer itself: aliases.csv, stations.csv and wide-places.csv. */
final class OtherNames {

    private static final String SEPARATOR = "\\|";
    private static final double SURE = 0.85;

    private OtherNames() {}

    /** An alias stands for every place of its name. */
    static List<PlaceName> aliases(PackTable table, List<PlaceName> names) {
        return table.rows().stream()
                .flatMap(row -> {
                    String of = row.required("name");
                    List<PlaceName> meant = names.stream()
                            .filter(place -> place.name().equals(of))
                            .map(place -> alias(row, place))
                            .distinct()
                            .toList();
                    if (meant.isEmpty()) {
                        throw row.wrong("name", "a name of offices.csv, villages.csv or gazetteer.csv");
                    }
                    return meant.stream();
                })
                .toList();
    }

    private static PlaceName alias(Row row, PlaceName place) {
        return new PlaceName(
                row.required("alias"),
                Kind.ALIAS,
                place.office(),
                place.certainty(),
                Cells.oneOf(row, "match", Use.class),
                place.position());
    }

    /**
     * A station is meant only together with a word for the metro: a station and the office of the same name may be
     * different places.
     */
    static List<PlaceName> stations(PackTable table, BiFunction<Row, String, OfficeCode> office) {
        return table.rows().stream()
                .flatMap(row -> ways(row.required("name"))
                        .map(way -> new PlaceName(
                                way,
                                Kind.STATION,
                                office.apply(row, row.required("office_code")),
                                Cells.number(row, "certainty", 0, 1),
                                Use.TEXT,
                                Optional.empty())))
                .toList();
    }

    /** The ways to write the name of a station with a word for the metro. */
    static Stream<String> ways(String station) {
        return Stream.concat(
                Stream.of("轻轨", "地铁", "轨道").flatMap(metro -> Stream.of(metro + station, station + metro)),
                Stream.of(station + "站"));
    }

    /** Roads and quarters of several offices: one entry for each, the most certain where most of it lies. */
    static List<PlaceName> wide(PackTable table, BiFunction<Row, String, OfficeCode> office) {
        return table.rows().stream()
                .flatMap(row -> {
                    Kind kind = Cells.oneOf(row, "kind", Kind.class);
                    String[] codes = row.required("office_codes").split(SEPARATOR);
                    double[] weights = Arrays.stream(row.required("weights").split(SEPARATOR))
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                    if (codes.length != weights.length || codes.length < 2) {
                        throw row.wrong("weights", "one for each of two or more offices");
                    }
                    double most = Arrays.stream(weights).max().orElse(1);
                    return IntStream.range(0, codes.length)
                            .mapToObj(at -> new PlaceName(
                                    row.required("name"),
                                    kind,
                                    office.apply(row, codes[at]),
                                    SURE * weights[at] / most,
                                    Use.TEXT,
                                    Optional.empty()));
                })
                .toList();
    }
}
