package cn.huiyin.dispatch.pack.tables;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.TableFacts;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a case's facts in tables. Days and times are texts, e.g. 2026-06-07, 06-07 and 22:30, and are compared
 * as texts.
 */
final class FactNames {

    static final String SIGNS = "signs";
    static final String PERIOD = "period";
    /** The day of what is complained about; that of the complaint, where no other is known. */
    static final String ACT_DAY = "actDay";

    static final Set<String> ALL = Set.of(
            "category",
            "group",
            "subgroup",
            "nightSensitive",
            "office",
            "night",
            "hour",
            "day",
            "monthDay",
            ACT_DAY,
            PERIOD,
            SIGNS);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private FactNames() {}

    /** An unknown fact is an empty text, so that a cell that asks for it does not match. */
    static Map<String, Object> named(TableFacts facts, String period) {
        Map<String, Object> named = new HashMap<>();
        named.put(
                "category",
                facts.category().map(category -> category.code().value()).orElse(""));
        named.put(
                "group",
                facts.category()
                        .map(category -> category.group().code().value())
                        .orElse(""));
        named.put(
                "subgroup",
                facts.category()
                        .flatMap(Category::subgroup)
                        .map(branch -> branch.code().value())
                        .orElse(""));
        named.put(
                "nightSensitive",
                facts.category().map(category -> category.nightSensitive()).orElse(false));
        named.put("office", facts.office().map(OfficeCode::value).orElse(""));
        named.put("night", facts.night());
        named.put("hour", HOUR.format(facts.filed()));
        named.put("day", facts.filed().toLocalDate().toString());
        named.put(ACT_DAY, facts.filed().toLocalDate().toString());
        named.put("monthDay", MONTH_DAY.format(facts.filed()));
        named.put(PERIOD, period);
        named.put(SIGNS, List.copyOf(facts.signs()));
        return named;
    }
}
