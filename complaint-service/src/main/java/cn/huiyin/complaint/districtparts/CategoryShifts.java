package cn.huiyin.complaint.districtparts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.huiyin.complaint.districtparts.PartTrial.CategoryShift;
import cn.huiyin.complaint.districtparts.TrialRequests.Changed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which categories a changed head gives instead of which, and what the cases have by now. */
final class CategoryShifts {

    private CategoryShifts() {}

    private record Pair(@Nullable String before, @Nullable String after) {}

    /**
     * Most cases first.
     *
     * @param byNow the category that a case has by now, by its id; none of a case without one
     */
    static List<CategoryShift> of(List<Changed> changed, Map<String, String> byNow) {
        Map<Pair, List<Changed>> byPair = changed.stream()
                .filter(one ->
                        !Objects.equals(one.before().category(), one.after().category()))
                .collect(groupingBy(
                        one -> new Pair(one.before().category(), one.after().category()),
                        LinkedHashMap::new,
                        toList()));
        return byPair.entrySet().stream()
                .map(entry -> shift(entry.getKey(), entry.getValue(), byNow))
                .sorted(Comparator.comparingInt(CategoryShift::cases).reversed())
                .toList();
    }

    private static CategoryShift shift(Pair pair, List<Changed> cases, Map<String, String> byNow) {
        return new CategoryShift(
                pair.before(),
                pair.after(),
                cases.size(),
                count(cases, byNow, pair.before()),
                count(cases, byNow, pair.after()));
    }

    private static int count(List<Changed> cases, Map<String, String> byNow, @Nullable String category) {
        return (int) cases.stream()
                .filter(one -> Objects.equals(byNow.get(one.caseId()), category))
                .count();
    }
}
