package cn.huiyin.dispatch.pack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Outlines.OfficeAtPoint;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.platform.pack.PackTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds possible mistakes in the rows of the gazetteer; none is refused, since each may be right. */
final class PlaceNotes {

    private static final String NAME = "name";
    private static final String OFFICE = "office_code";

    private final PlaceTables tables;
    private final District district;
    private final PlaceFiles places;
    private final Map<String, Set<String>> officesByName;
    private final Map<String, String> elsewhere;

    PlaceNotes(PlaceTables tables, District district, PlaceFiles places) {
        this.tables = tables;
        this.district = district;
        this.places = places;
        this.officesByName = Stream.of(tables.villages(), tables.gazetteer())
                .flatMap(table -> table.rows().stream())
                .collect(groupingBy(row -> row.text(NAME), mapping(row -> row.text(OFFICE), toSet())));
        this.elsewhere = tables.outside().rows().stream()
                .collect(toMap(row -> row.text(NAME), row -> row.text("within"), (first, second) -> first));
    }

    List<PlaceNote> all() {
        return tables.gazetteer().rows().stream()
                .flatMap(row -> of(row).stream())
                .toList();
    }

    private List<PlaceNote> of(Row row) {
        List<PlaceNote> notes = new ArrayList<>();
        String office = row.text(OFFICE);
        officesOf(row.text(NAME))
                .filter(other -> !other.equals(office))
                .forEach(other -> notes.add(note(row, "homonym", other)));
        Stream.concat(Stream.of(row.text(NAME)), PlaceFiles.aliases(row))
                .flatMap(name -> Optional.ofNullable(elsewhere.get(name)).stream())
                .forEach(within -> notes.add(note(row, "elsewhere", within)));
        PlaceFiles.aliases(row)
                .filter(alias -> officesOf(alias).anyMatch(other -> !other.equals(office)))
                .forEach(alias -> notes.add(note(row, "alias-taken", alias)));
        places.position(row)
                .flatMap(point -> otherOffice(point, office))
                .ifPresent(other -> notes.add(note(row, "another-office", other)));
        return notes;
    }

    private Stream<String> officesOf(String name) {
        return officesByName.getOrDefault(name, Set.of()).stream().sorted();
    }

    /**
     * The office whose outline contains the point, unless the row's own office is so near that the outline may be
     * imprecise.
     */
    private Optional<String> otherOffice(Position point, String office) {
        return district.outlines()
                .officeAt(point)
                .filter(spot -> !spot.office().value().equals(office))
                .filter(spot -> !isNear(spot, office))
                .map(OfficeAtPoint::office)
                .map(OfficeCode::value);
    }

    private boolean isNear(OfficeAtPoint spot, String office) {
        return spot.neighbour().filter(near -> near.value().equals(office)).isPresent()
                && spot.metresToNeighbour() < district.rules().policy().outlineMarginMetres();
    }

    private static PlaceNote note(Row row, String code, String detail) {
        return new PlaceNote(code, row.line(), row.text(NAME), detail);
    }
}
