package cn.huiyin.dispatch.pack.tables;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.Department;
import cn.huiyin.dispatch.district.Office;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The codes of the pack that may stand in cells of tables. */
public record TableVocabulary(
        Map<CategoryCode, Category> categories,
        Set<String> offices,
        Map<String, Department> departments,
        Set<String> signs) {

    /** The office of the place itself, as tables write it. */
    static final String OFFICE_OF_THE_PLACE = "TOWN";

    public TableVocabulary {
        categories = Map.copyOf(categories);
        offices = Set.copyOf(offices);
        departments = Map.copyOf(departments);
        signs = Set.copyOf(signs);
    }

    public static TableVocabulary of(
            List<Category> categories, List<Office> offices, Map<String, Department> departments, Set<String> signs) {
        return new TableVocabulary(
                categories.stream().collect(toUnmodifiableMap(Category::code, Function.identity())),
                offices.stream().map(office -> office.code().value()).collect(toUnmodifiableSet()),
                departments,
                signs);
    }

    /** The possible values of a fact; absent where it is not one of a few codes. */
    Optional<Set<String>> codesOf(String variable) {
        return switch (variable) {
            case "category" ->
                Optional.of(
                        categories.keySet().stream().map(CategoryCode::value).collect(toUnmodifiableSet()));
            case "group" ->
                Optional.of(categories.values().stream()
                        .map(category -> category.group().code().value())
                        .collect(toUnmodifiableSet()));
            case "subgroup" ->
                Optional.of(categories.values().stream()
                        .flatMap(category -> category.subgroup().stream())
                        .map(branch -> branch.code().value())
                        .collect(toUnmodifiableSet()));
            case "office" -> Optional.of(offices);
            case "signs" -> Optional.of(signs);
            default -> Optional.empty();
        };
    }

    boolean knowsDepartment(String code) {
        return code.equals(OFFICE_OF_THE_PLACE) || departments.containsKey(code);
    }

    static LocalDateTime anOrdinaryNoon() {
        return LocalDateTime.of(2026, 3, 10, 12, 0);
    }
}
