package cn.huiyin.dispatch.pack;

import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.OfficeCode;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A pack that was read and found right: the snapshot for the engine, and what only pages need.
 *
 * @param version of the pack, e.g. {@code 2026.1}
 * @param departments all that an office may call in
 * @param boundary GeoJSON geometry of the district
 * @param officeOutlines GeoJSON geometry per office; approximations
 * @param waters names of rivers, where maps write them
 */
public record DistrictPack(
        String version,
        District district,
        List<Department> departments,
        List<DeadlineLimit> deadlineLimits,
        JsonNode boundary,
        Map<OfficeCode, JsonNode> officeOutlines,
        List<WaterName> waters) {}
