package cn.huiyin.contracts;

import java.util.Set;

/**
 * Why the dispatch engine answered as it did: each code with the names of its arguments. The part of the code before the
 * full stop is the stage that saw it. Offices, categories, departments and rules are given by their codes in the district pack;
 * what people wrote is given as they wrote it.
 */
public enum ReasonCode {
    TEXT_HINT_UNKNOWN("text.hint-unknown"),
    TEXT_BY_HINT("text.by-hint", "category"),
    TEXT_BY_WORDS("text.by-words", "words", "category"),
    TEXT_BY_WORDS_AND_HINT("text.by-words-and-hint", "words", "category"),
    TEXT_BY_MEANING("text.by-meaning", "category"),
    /** Which version of the text model's weights took part. */
    TEXT_MODEL("text.model", "version"),
    /** How surely the first guess is right, by the text model's own calibration. */
    TEXT_CERTAINTY("text.certainty", "percent"),
    TEXT_UNCLEAR("text.unclear"),
    TEXT_OUT_OF_SCOPE("text.out-of-scope"),
    TEXT_OUT_OF_SCOPE_BY_WORDS("text.out-of-scope-by-words", "words"),
    /** What the text says besides: {@code repeat}, {@code together}, {@code several}, {@code danger}, {@code exam}, {@code live2biz}, or another sign of the pack. */
    TEXT_SIGN("text.sign", "sign", "words"),
    /** What the complaint names as a source: {@code site}, {@code company}, {@code shop}, {@code estate} or {@code public}; names are in one width and case. */
    TEXT_SOURCE("text.source", "kind", "words"),

    PLACE_PIN_SWAPPED("place.pin-swapped"),
    PLACE_PIN_OUTSIDE("place.pin-outside"),
    PLACE_PIN_INSIDE("place.pin-inside", "office"),
    PLACE_PIN_NEAR_EDGE("place.pin-near-edge", "office", "neighbour", "metres"),
    PLACE_PIN_NEIGHBOUR("place.pin-neighbour", "office", "metres"),
    PLACE_ADDRESS_ELSEWHERE("place.address-elsewhere", "elsewhere"),
    PLACE_TEXT_ELSEWHERE("place.text-elsewhere", "elsewhere"),
    PLACE_NONE("place.none"),
    PLACE_NAME_AMBIGUOUS("place.name-ambiguous", "source", "place", "office", "others"),
    PLACE_OFFICE_NAMED("place.office-named", "source", "office"),
    PLACE_NAME_BELONGS("place.name-belongs", "source", "kind", "place", "office"),
    PLACE_NAME_SETTLED("place.name-settled", "source", "kind", "place", "settledBy", "office"),
    PLACE_READ_AS("place.read-as", "source", "written", "place"),
    PLACE_ADDRESSEE("place.addressee", "source", "place"),
    PLACE_IN_PASSING("place.in-passing", "source", "place"),
    PLACE_CONFLICT("place.conflict", "office", "source", "other"),
    PLACE_CONFLICT_ELSEWHERE("place.conflict-elsewhere", "office", "elsewhere"),
    PLACE_UNDECIDED_NONE("place.undecided-none"),
    PLACE_UNDECIDED_CATEGORY("place.undecided-category"),
    PLACE_UNDECIDED_SEVERAL("place.undecided-several"),

    RESPONSIBILITY_OFFICE_ALONE("responsibility.office-alone", "office"),
    RESPONSIBILITY_OFFICE_LEADS("responsibility.office-leads", "office", "category", "departments"),
    RESPONSIBILITY_DEPARTMENT_LEADS("responsibility.department-leads", "office", "category", "lead"),
    RESPONSIBILITY_DEPARTMENT_LEADS_OTHERS(
            "responsibility.department-leads-others", "office", "category", "lead", "departments"),

    DEADLINE_STANDARD("deadline.standard"),
    DEADLINE_WORD("deadline.word", "rule", "word"),
    DEADLINE_NIGHT("deadline.night", "rule", "hour"),
    DEADLINE_EXAM_SEASON("deadline.exam-season", "rule"),
    DEADLINE_RULE("deadline.rule", "rule"),

    /** Which version of the decision tables decided, and the ids of its rules that hold. */
    RULES_APPLIED("rules.applied", "version", "rules"),
    RULES_NONE("rules.none", "version");

    private final String code;
    private final Set<String> arguments;

    ReasonCode(String code, String... arguments) {
        this.code = code;
        this.arguments = Set.of(arguments);
    }

    /** As it is written on the wire, e.g. {@code place.pin-inside}. */
    public String code() {
        return code;
    }

    /** Which stage saw it: {@code text}, {@code place}, {@code responsibility}, {@code deadline} or {@code rules}. */
    public String stage() {
        return code.substring(0, code.indexOf('.'));
    }

    /** The names of what is said with it; none may be missing. */
    public Set<String> arguments() {
        return arguments;
    }

    /** The same as {@link #code}. */
    @Override
    public String toString() {
        return code;
    }
}
