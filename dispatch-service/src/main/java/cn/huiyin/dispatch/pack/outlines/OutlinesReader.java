package cn.huiyin.dispatch.pack.outlines;

import cn.huiyin.dispatch.district.Bounds;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.pack.findings.PartFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the outlines of all offices from a GeoJSON feature collection (RFC 7946): each office once, by its code. */
public final class OutlinesReader {

    /** An outline of a district at a scale of 1 : 10,000 has some thousands. */
    static final int MOST_VERTICES = 30_000;

    private static final String WHOLE_FILE = "features";
    /** A multipolygon of a feature in a collection is nested eight deep; nothing else is needed. */
    private static final int DEEPEST = 20;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .build();

    private final List<Office> offices;
    private final OutlineGeometry geometry;

    public OutlinesReader(List<Office> offices, Bounds bounds) {
        this.offices = List.copyOf(offices);
        this.geometry = new OutlineGeometry(bounds);
    }

    /** @throws OutlinesRefused with all that is wrong with the file */
    public Map<OfficeCode, Outline> read(String text) {
        JsonNode features = features(text);
        List<PartFinding> findings = new ArrayList<>();
        Map<OfficeCode, Outline> outlines = new LinkedHashMap<>();
        for (int at = 0; at < features.size(); at++) {
            JsonNode feature = features.get(at);
            String where = String.valueOf(at + 1);
            office(feature, where, outlines, findings)
                    .ifPresent(office -> outlines.put(office.code(), outline(office, feature, where, findings)));
        }
        missing(outlines, findings);
        if (!findings.isEmpty()) {
            throw new OutlinesRefused(findings);
        }
        return outlines;
    }

    private static JsonNode features(String text) {
        JsonNode file = parsed(text);
        JsonNode features = file.path(WHOLE_FILE);
        if (!file.path("type").asString("").equals("FeatureCollection") || !features.isArray()) {
            throw refused("not-features", "type: " + shortened(file.path("type")) + " (expected: a FeatureCollection)");
        }
        String system = file.path("crs").path("properties").path("name").asString("");
        if (!system.isEmpty() && !system.matches(".*(CRS84|4326|4490)$")) {
            throw refused("other-crs", "crs: " + system + " (expected: WGS84 or none)");
        }
        int vertices = vertices(features);
        if (vertices > MOST_VERTICES) {
            throw refused("too-many-vertices", vertices + " (expected: at most " + MOST_VERTICES + ")");
        }
        return features;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException broken) {
            throw refused("not-json", where(broken.getLocation()) + " (expected: GeoJSON)");
        }
    }

    private static String where(@Nullable TokenStreamLocation place) {
        return place == null ? "the whole" : "line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    /** Innermost lists are points. */
    private static int vertices(JsonNode node) {
        int count = node.isArray() && node.path(0).isNumber() ? 1 : 0;
        for (JsonNode below : node) {
            count += vertices(below);
        }
        return count;
    }

    private Optional<Office> office(
            JsonNode feature, String where, Map<OfficeCode, Outline> outlines, List<PartFinding> findings) {
        String code = feature.path("properties").path("code").asString("");
        Optional<Office> office = offices.stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst();
        if (code.isEmpty()) {
            findings.add(at(where, "no-code", "properties.code: none (expected: the code of an office)"));
        } else if (office.isEmpty()) {
            findings.add(at(where, "unknown-office", "properties.code: \"" + shortened(code) + "\""));
        } else if (outlines.containsKey(office.get().code())) {
            findings.add(at(where, "office-twice", named(office.get())));
            return Optional.empty();
        }
        return office;
    }

    private Outline outline(Office office, JsonNode feature, String where, List<PartFinding> findings) {
        OutlineGeometry.Read read = geometry.read(feature.path("geometry"));
        read.wrong().ifPresent(wrong -> findings.add(at(where + " " + named(office), wrong.code(), wrong.detail())));
        return new Outline(office.code().value(), read.geometry(), feature.path("geometry"));
    }

    private void missing(Map<OfficeCode, Outline> outlines, List<PartFinding> findings) {
        offices.stream()
                .filter(office -> !outlines.containsKey(office.code()))
                .forEach(office -> findings.add(new PartFinding("office-missing", List.of(), named(office))));
    }

    private static String named(Office office) {
        return office.name() + " " + office.code();
    }

    private static PartFinding at(String where, String code, String detail) {
        return new PartFinding(code, List.of(where), detail);
    }

    static OutlinesRefused refused(String code, String detail) {
        return new OutlinesRefused(List.of(new PartFinding(code, List.of(), detail)));
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
