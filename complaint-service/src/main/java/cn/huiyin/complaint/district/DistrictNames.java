package cn.huiyin.complaint.district;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.EnglishNames;
import cn.huiyin.complaint.cases.domain.Office;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that the district pack gives to its codes, in Chinese and English. */
public final class DistrictNames implements EnglishNames {

    /** What has a name. */
    public enum Kind {
        OFFICE,
        CATEGORY,
        DEPARTMENT,
        /** A rule of urgency.csv; its name is the reason that it gives. */
        URGENCY_RULE,
        /** Another district, city or province: what outside.csv says a place lies within. */
        OUTSIDE_AREA
    }

    /** Kinds whose English name has the Chinese one beside it: people look for these on Chinese maps and signs. */
    private static final Set<Kind> WITH_BOTH_NAMES = EnumSet.of(Kind.OFFICE, Kind.OUTSIDE_AREA);

    record Name(String chinese, String english) {

        String in(boolean inEnglish) {
            return inEnglish ? english : chinese;
        }
    }

    private final Name district;
    private final Map<Kind, Map<String, Name>> names;

    DistrictNames(Name district, Map<Kind, Map<String, Name>> names) {
        this.district = district;
        this.names = new EnumMap<>(names);
    }

    /** The name of the district itself. */
    public String district(boolean inEnglish) {
        return district.in(inEnglish);
    }

    @Override
    public @Nullable String of(Office office) {
        return english(Kind.OFFICE, office.code());
    }

    @Override
    public @Nullable String of(Category category) {
        return english(Kind.CATEGORY, category.code());
    }

    private @Nullable String english(Kind kind, String code) {
        Name name = names.getOrDefault(kind, Map.of()).get(code);
        return name == null ? null : name.english();
    }

    /**
     * The name of a code, or the code where the pack does not have it. The English name of an office, or of an area
     * outside, has the Chinese one beside it.
     */
    public String of(Kind kind, String code, boolean inEnglish) {
        Name name = names.getOrDefault(kind, Map.of()).get(code);
        if (name == null) {
            return code;
        }
        return inEnglish && WITH_BOTH_NAMES.contains(kind)
                ? name.english() + " (" + name.chinese() + ")"
                : name.in(inEnglish);
    }
}
