package cn.huiyin.dispatch.map;

import cn.huiyin.contracts.CodedName;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Category.Branch;
import cn.huiyin.dispatch.district.DecisionTables;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.TableFacts;
import cn.huiyin.dispatch.pack.DeadlineLimit;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.WaterName;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The district as pages draw it.
 *
 * @param code code of the district
 * @param name name in Chinese
 * @param version version of the district pack
 * @param boundary outline of the district, WGS84
 * @param offices all street offices and towns
 * @param categories all leaves of the taxonomy
 * @param departments all bureaus that an office may call in
 * @param deadlineClasses all classes of urgency, with the limits that hold now
 * @param waters names of rivers, where a map writes them
 * @param approximate always true: office outlines are approximations, and every page that draws them says so
 */
record DistrictView(
        String code,
        String name,
        String version,
        GeometryView boundary,
        List<OfficeView> offices,
        List<CategoryView> categories,
        List<DepartmentView> departments,
        List<DeadlineClassView> deadlineClasses,
        List<WaterView> waters,
        boolean approximate) {

    private static final String APPROXIMATION = "approximation";

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A GeoJSON geometry (RFC 7946).
     *
     * @param type {@code Polygon} or {@code MultiPolygon}
     * @param coordinates rings of points, or polygons of them; longitude first
     */
    record GeometryView(String type, List<Object> coordinates) {

        static GeometryView of(JsonNode geometry) {
            return JSON.convertValue(geometry, GeometryView.class);
        }
    }

    /**
     * A street office or town 镇街.
     *
     * @param code code in the district pack
     * @param name name in Chinese
     * @param nameEn name in English
     * @param kind street or town
     * @param lon degrees east of its centre, WGS84
     * @param lat degrees north of its centre, WGS84
     * @param boundary its outline, WGS84
     * @param boundaryStatus how exact the outline is
     */
    record OfficeView(
            String code,
            String name,
            String nameEn,
            String kind,
            double lon,
            double lat,
            GeometryView boundary,
            String boundaryStatus) {}

    /**
     * A branch of the taxonomy.
     *
     * @param code code in the district pack
     * @param name name in Chinese
     * @param nameEn name in English
     */
    record BranchView(String code, String name, String nameEn) {

        static BranchView of(Branch branch) {
            return new BranchView(branch.code().value(), branch.name(), branch.nameEn());
        }
    }

    /**
     * A category 类别: a leaf of the taxonomy.
     *
     * @param code code in the district pack
     * @param name name in Chinese
     * @param nameEn name in English
     * @param group the branch above all
     * @param subgroup the branch between; absent where there is none
     * @param nightSensitive whether it is more urgent at night
     * @param departments codes of the departments that the responsibility table calls in for it, the lead first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CategoryView(
            String code,
            String name,
            String nameEn,
            BranchView group,
            @Nullable BranchView subgroup,
            boolean nightSensitive,
            List<String> departments) {}

    /**
     * A department 部门: a bureau of the district.
     *
     * @param code code in the district pack
     * @param name name in Chinese
     * @param nameEn name in English
     */
    record DepartmentView(String code, String name, String nameEn) {

        static DepartmentView of(Department department) {
            return new DepartmentView(department.code(), department.name(), department.nameEn());
        }
    }

    /**
     * A deadline class with the limits that hold now.
     *
     * @param code code in the district pack
     * @param name name in Chinese
     * @param nameEn name in English
     * @param limits by deadline in lower case, e.g. {@code answer}
     */
    record DeadlineClassView(String code, String name, String nameEn, Map<String, LimitView> limits) {}

    /**
     * How long a deadline runs.
     *
     * @param limit how many units
     * @param unit {@code working-hours} or {@code working-days}
     */
    record LimitView(int limit, String unit) {}

    /**
     * The name of a river; it may stand in several places.
     *
     * @param name name in Chinese
     * @param nameEn name in English
     * @param lon degrees east of the middle of the name, WGS84
     * @param lat degrees north of the middle of the name, WGS84
     */
    record WaterView(String name, String nameEn, double lon, double lat) {

        static WaterView of(WaterName water) {
            return new WaterView(
                    water.name(),
                    water.nameEn(),
                    water.position().lon(),
                    water.position().lat());
        }
    }

    /**
     * @param tables those that hold now; the pack has only the first version of them
     * @param today chooses among limits that take effect on different days
     */
    static DistrictView of(DistrictPack pack, DecisionTables tables, LocalDate today) {
        return new DistrictView(
                pack.district().code(),
                pack.district().name(),
                pack.version(),
                GeometryView.of(pack.boundary().json()),
                pack.district().offices().stream()
                        .map(office -> office(office, pack))
                        .toList(),
                pack.district().categories().stream()
                        .map(category -> category(category, tables, today))
                        .toList(),
                pack.departments().stream().map(DepartmentView::of).toList(),
                deadlineClasses(pack.deadlineLimits(), today),
                pack.waters().stream().map(WaterView::of).toList(),
                true);
    }

    private static OfficeView office(Office office, DistrictPack pack) {
        return new OfficeView(
                office.code().value(),
                office.name(),
                office.nameEn(),
                office.kind().name().toLowerCase(Locale.ROOT),
                office.centre().lon(),
                office.centre().lat(),
                GeometryView.of(pack.outlineOf(office.code()).json()),
                APPROXIMATION);
    }

    /** The departments are those of an ordinary complaint, by day and without a place. */
    private static CategoryView category(Category category, DecisionTables tables, LocalDate today) {
        TableFacts ordinary =
                new TableFacts(Optional.of(category), Optional.empty(), today.atTime(LocalTime.NOON), false, Set.of());
        return new CategoryView(
                category.code().value(),
                category.name(),
                category.nameEn(),
                BranchView.of(category.group()),
                category.subgroup().map(BranchView::of).orElse(null),
                category.nightSensitive(),
                tables.rule(ordinary)
                        .duty()
                        .map(duty -> duty.departments().stream()
                                .map(Department::code)
                                .toList())
                        .orElse(List.of()));
    }

    private static List<DeadlineClassView> deadlineClasses(List<DeadlineLimit> limits, LocalDate today) {
        Map<String, DeadlineClassView> classes = new LinkedHashMap<>();
        List<DeadlineLimit> latestLast = limits.stream()
                .filter(limit -> !limit.effectiveFrom().isAfter(today))
                .sorted(Comparator.comparing(DeadlineLimit::effectiveFrom))
                .toList();
        for (DeadlineLimit limit : latestLast) {
            classes.computeIfAbsent(
                            limit.deadlineClass(),
                            code -> new DeadlineClassView(code, limit.name(), limit.nameEn(), new LinkedHashMap<>()))
                    .limits()
                    .put(limit.deadline().toLowerCase(Locale.ROOT), new LimitView(limit.limit(), limit.unit()));
        }
        return List.copyOf(classes.values());
    }

    static CodedName coded(Office office) {
        return new CodedName(office.code().value(), office.name());
    }
}
