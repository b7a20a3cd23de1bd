package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.DecisionTables;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Gazetteer;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import cn.huiyin.dispatch.pack.outlines.Coverage;
import cn.huiyin.dispatch.pack.outlines.Outline;
import cn.huiyin.dispatch.pack.outlines.OutlinesReader;
import cn.huiyin.dispatch.pack.tables.TableKind;
import cn.huiyin.platform.pack.PackTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A checked pack: the snapshot for the engine, and what only pages need.
 *
 * @param version of the pack, e.g. {@code 2026.1}
 * @param departments all that an office may call in
 * @param boundary of the district
 * @param officeOutlines one for each office; approximations
 * @param places the tables that the gazetteer is made of
 * @param waters names of rivers, where maps write them
 */
public record DistrictPack(
        String version,
        District district,
        List<Department> departments,
        List<DeadlineLimit> deadlineLimits,
        Outline boundary,
        Map<OfficeCode, Outline> officeOutlines,
        PlaceTables places,
        List<WaterName> waters) {

    /** Code of the offices' outlines among the parts that administrators publish; a decision table has its own. */
    public static final String OUTLINES = "outlines";

    /** Code of the stops and landmarks among those parts. */
    public static final String GAZETTEER = "gazetteer";

    /** Code of the text model's head among those parts. */
    public static final String TEXT_HEAD = "text-head";

    private static final Set<String> OF_PLACES = Set.of(OUTLINES, GAZETTEER);

    /** The loader refuses an office without an outline. */
    public Outline outlineOf(OfficeCode office) {
        return Objects.requireNonNull(officeOutlines.get(office));
    }

    public static boolean isPart(String part) {
        return isOfPlaces(part) || isOfTexts(part) || TableKind.of(part).isPresent();
    }

    /** Whether the part says where something lies, and so which office a case goes to. */
    public static boolean isOfPlaces(String part) {
        return OF_PLACES.contains(part);
    }

    /** Whether the part says how a text is read, and so which category a case gets. */
    public static boolean isOfTexts(String part) {
        return part.equals(TEXT_HEAD);
    }

    /**
     * The same with one part of it changed.
     *
     * @param newVersion which decisions name
     * @param part its code, e.g. {@code responsibility}
     * @param text of its file
     * @throws PartRefused when it cannot be used
     */
    public DistrictPack with(String newVersion, String part, String text) {
        if (part.equals(OUTLINES)) {
            Map<OfficeCode, Outline> outlines = outlines(text);
            return with(district.with(newVersion, JtsOutlines.of(boundary, outlines)), outlines, places);
        }
        if (part.equals(GAZETTEER)) {
            PlaceTables tables = places.with(readGazetteer(text));
            Gazetteer gazetteer = placeFiles().gazetteer(tables, district.offices());
            return with(district.with(newVersion, gazetteer), officeOutlines, tables);
        }
        if (part.equals(TEXT_HEAD)) {
            TextHead head = new TextHeadReader(district.categories()).read(text);
            return with(district.with(newVersion, head), officeOutlines, places);
        }
        DecisionTables tables = district.rules().tables();
        return with(district.with(tables.with(newVersion, part, text)), officeOutlines, places);
    }

    /** Findings for which a usable part is refused all the same: gaps between outlines, formulas among names. */
    public void refuseFlaws(String part) {
        if (part.equals(OUTLINES)) {
            coverage(officeOutlines).refuseFlaws();
        }
        if (part.equals(GAZETTEER)) {
            GazetteerReader.refuseFormulas(places.gazetteer());
        }
    }

    /** @throws PartRefused when the outlines cannot be read */
    public Map<OfficeCode, Outline> outlines(String geoJson) {
        return new OutlinesReader(district.offices(), district.bounds()).read(geoJson);
    }

    public Coverage coverage(Map<OfficeCode, Outline> outlines) {
        return Coverage.of(outlines, boundary.geometry());
    }

    /** @throws PartRefused when the rows cannot be used */
    public PackTable gazetteer(String csv) {
        PackTable table = readGazetteer(csv);
        GazetteerReader.refuseFormulas(table);
        return table;
    }

    /** Possible mistakes in these rows that are not in the rows in force. */
    public List<PlaceNote> notes(PackTable gazetteer) {
        List<PlaceNote> before = new PlaceNotes(places, district, placeFiles()).all();
        return new PlaceNotes(places.with(gazetteer), district, placeFiles())
                .all().stream()
                        .filter(note -> before.stream().noneMatch(note::saysTheSameAs))
                        .toList();
    }

    private PackTable readGazetteer(String csv) {
        return new GazetteerReader(placeFiles()).read(csv);
    }

    private PlaceFiles placeFiles() {
        return new PlaceFiles(district.bounds(), district.offices(), district.outlines());
    }

    private DistrictPack with(District changed, Map<OfficeCode, Outline> outlines, PlaceTables tables) {
        return new DistrictPack(version, changed, departments, deadlineLimits, boundary, outlines, tables, waters);
    }
}
