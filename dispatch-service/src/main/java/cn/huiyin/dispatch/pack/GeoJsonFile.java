package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.pack.outlines.Outline;
import cn.huiyin.platform.pack.PackException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GeoJSON feature collection (RFC 7946): one outline per code. */
final class GeoJsonFile {

    private static final JsonMapper JSON = new JsonMapper();

    private GeoJsonFile() {}

    /** By the property {@code code}, in the order of the file. */
    static Map<String, Outline> read(Path file) {
        String name = file.getFileName().toString();
        JsonNode features = parse(file, name).path("features");
        if (!features.isArray() || features.isEmpty()) {
            throw new PackException(name + ": features: none (expected: a GeoJSON FeatureCollection)");
        }
        Map<String, Outline> outlines = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode feature : features) {
            number++;
            Outline outline = outline(feature, name + " feature " + number);
            if (outlines.put(outline.code(), outline) != null) {
                throw new PackException(name + " feature " + number + ": code: \"" + outline.code()
                        + "\" (expected: no second outline of the same code)");
            }
        }
        return outlines;
    }

    private static JsonNode parse(Path file, String name) {
        try {
            return JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new PackException(name + ": cannot be read as UTF-8 text");
        } catch (JacksonException broken) {
            throw new PackException(
                    name + " line " + broken.getLocation().getLineNr() + ": not JSON (expected: GeoJSON)");
        }
    }

    private static Outline outline(JsonNode feature, String where) {
        String code = feature.path("properties").path("code").asString("");
        if (code.isEmpty()) {
            throw new PackException(where + ": code: \"\" (expected: a code in its properties)");
        }
        JsonNode json = feature.path("geometry");
        Geometry geometry = geometry(json, where);
        if (geometry.isEmpty() || !geometry.isValid() || geometry.getDimension() != 2) {
            throw new PackException(where + ": geometry of " + code + " (expected: a valid polygon)");
        }
        return new Outline(code, geometry, json);
    }

    private static Geometry geometry(JsonNode json, String where) {
        try {
            return new GeoJsonReader().read(json.toString());
        } catch (ParseException | RuntimeException unreadable) {
            throw new PackException(where + ": geometry (expected: a GeoJSON Polygon or MultiPolygon)");
        }
    }
}
