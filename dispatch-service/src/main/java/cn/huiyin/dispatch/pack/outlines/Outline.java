package cn.huiyin.dispatch.pack.outlines;

import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;

/**
 * The outline of an office or of the district, WGS84.
 *
 * @param code of the office or the district
 * @param json the GeoJSON geometry as it stands in the file, for pages that draw it
 */
public record Outline(String code, Geometry geometry, JsonNode json) {}
