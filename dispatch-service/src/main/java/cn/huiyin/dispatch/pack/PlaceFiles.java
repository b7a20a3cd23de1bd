package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Bounds;
import cn.huiyin.dispatch.district.Gazetteer;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Outlines;
import cn.huiyin.dispatch.district.PlaceName;
import cn.huiyin.dispatch.district.PlaceName.Kind;
import cn.huiyin.dispatch.district.PlaceName.Use;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.platform.pack.PackTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** villages.csv and gazetteer.csv, and the names of the offices themselves: one gazetteer. */
final class PlaceFiles {

    private static final double OFFICE_CERTAINTY = 0.95;
    private static final double SHORT_NAME_CERTAINTY = 0.7;
    private static final double COMMUNITY_CERTAINTY = 0.9;
    private static final double ALIAS_CERTAINTY = 0.8;

    /** From this length on, the short name of an office is no common word. */
    private static final int TELLING = 3;

    private final Bounds bounds;
    private final Set<OfficeCode> offices;

    private final Outlines outlines;

    PlaceFiles(Bounds bounds, List<Office> offices, Outlines outlines) {
        this.bounds = bounds;
        this.offices = offices.stream().map(Office::code).collect(Collectors.toUnmodifiableSet());
        this.outlines = outlines;
    }

    Gazetteer gazetteer(PlaceTables tables, List<Office> offices) {
        List<PlaceName> names = new ArrayList<>();
        offices.forEach(office -> addOffice(office, names));
        tables.villages().rows().forEach(row -> addVillage(row, names));
        tables.gazetteer().rows().forEach(row -> names.addAll(named(row)));
        names.addAll(OtherNames.wide(tables.wide(), this::office));
        names.addAll(OtherNames.aliases(tables.aliases(), names));
        List<PlaceName> variants = new ArrayList<>(OtherNames.stations(tables.stations(), this::office));
        offices.forEach(office -> addAgency(office, variants));
        return new Gazetteer(names, variants, OutsideFile.read(tables.outside()), new PinyinPronunciations());
    }

    /** 弹子石街办 is how people say 弹子石街道办事处. */
    private static void addAgency(Office office, List<PlaceName> variants) {
        if (office.kind() == Office.Kind.STREET) {
            String name = office.name().replace("街道", "街办");
            variants.add(new PlaceName(
                    name, PlaceName.Kind.OFFICE, office.code(), OFFICE_CERTAINTY, Use.TEXT, Optional.empty()));
        }
    }

    private static void addOffice(Office office, List<PlaceName> names) {
        names.add(new PlaceName(
                office.name(), Kind.OFFICE, office.code(), OFFICE_CERTAINTY, Use.TEXT, Optional.of(office.centre())));
        if (!office.shortName().isEmpty()) {
            names.add(new PlaceName(
                    office.shortName(),
                    Kind.SHORT_NAME,
                    office.code(),
                    SHORT_NAME_CERTAINTY,
                    office.shortName().length() < TELLING ? Use.ADDRESS : Use.TEXT,
                    Optional.empty()));
        }
    }

    private void addVillage(Row row, List<PlaceName> names) {
        Kind kind = kind(row, Kind.COMMUNITY, Kind.VILLAGE);
        OfficeCode office = office(row);
        names.add(new PlaceName(row.required("name"), kind, office, COMMUNITY_CERTAINTY, Use.TEXT, Optional.empty()));
        row.optional("alias")
                .ifPresent(alias ->
                        names.add(new PlaceName(alias, kind, office, ALIAS_CERTAINTY, Use.TEXT, Optional.empty())));
    }

    private PlaceName place(Row row) {
        return new PlaceName(
                row.required("name"),
                kind(row, Kind.STOP, Kind.LANDMARK),
                office(row),
                Cells.number(row, "certainty", 0, 1),
                Cells.oneOf(row, "match", Use.class),
                position(row));
    }

    /** The place, and again under each of its other names. */
    List<PlaceName> named(Row row) {
        PlaceName place = place(row);
        return Stream.concat(
                        Stream.of(place),
                        aliases(row)
                                .map(alias -> new PlaceName(
                                        alias,
                                        Kind.ALIAS,
                                        place.office(),
                                        place.certainty(),
                                        place.use(),
                                        place.position())))
                .toList();
    }

    /** The column is absent in the pack, which has them in a table of their own. */
    static Stream<String> aliases(Row row) {
        return Arrays.stream(row.text("aliases").split("\\|"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty());
    }

    Optional<Position> position(Row row) {
        return row.optional("lon").isEmpty() ? Optional.empty() : Optional.of(OfficesFile.position(row, bounds));
    }

    boolean isInDistrict(Position point) {
        return outlines.inDistrict(point);
    }

    private static Kind kind(Row row, Kind one, Kind other) {
        String written = row.required("kind");
        return Stream.of(one, other)
                .filter(kind -> kind.code().equals(written))
                .findFirst()
                .orElseThrow(() -> row.wrong("kind", one.code() + " or " + other.code()));
    }

    private OfficeCode office(Row row) {
        return office(row, row.text("office_code"));
    }

    private OfficeCode office(Row row, String code) {
        return offices.stream()
                .filter(office -> office.value().equals(code))
                .findFirst()
                .orElseThrow(() -> row.wrong(
                        row.cells().containsKey("office_code") ? "office_code" : "office_codes",
                        "the code of an office in offices.csv"));
    }
}
