package cn.huiyin.complaint.district;

import java.util.EnumMap;
import java.util.Map;

/** The names that the district pack gives to its codes, in Chinese and English. */
public final class DistrictNames {

    /** What has a name. */
    public enum Kind {
        OFFICE,
        CATEGORY,
        DEPARTMENT,
        /** A rule of urgency.csv; its name is the reason that it gives. */
        URGENCY_RULE
    }

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

    /** The name of a code, or the code where the pack does not have it. An office's English name has the Chinese one beside it. */
    public String of(Kind kind, String code, boolean inEnglish) {
        Name name = names.getOrDefault(kind, Map.of()).get(code);
        if (name == null) {
            return code;
        }
        return inEnglish && kind == Kind.OFFICE ? name.english() + " (" + name.chinese() + ")" : name.in(inEnglish);
    }
}
