package cn.huiyin.dispatch.district;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An immutable snapshot of what the engine knows about the district, loaded from a pack. */
public final class District {

    private final String code;
    private final String name;
    private final Bounds bounds;
    private final List<Office> offices;
    private final List<Category> categories;
    private final Map<OfficeCode, Office> officesByCode;
    private final Map<CategoryCode, Category> categoriesByCode;
    private final Rules rules;
    private final Outlines outlines;
    private final Gazetteer gazetteer;

    public District(
            String code,
            String name,
            Bounds bounds,
            List<Office> offices,
            List<Category> categories,
            Outlines outlines,
            Gazetteer gazetteer,
            Rules rules) {
        this.code = code;
        this.name = name;
        this.bounds = bounds;
        this.offices = List.copyOf(offices);
        this.categories = List.copyOf(categories);
        this.outlines = outlines;
        this.gazetteer = gazetteer;
        this.rules = rules;
        this.officesByCode = offices.stream().collect(toUnmodifiableMap(Office::code, identity()));
        this.categoriesByCode = categories.stream().collect(toUnmodifiableMap(Category::code, identity()));
    }

    /**
     * The rules of the pack: words, decision tables, thresholds.
     *
     * @param head what was learned from labelled complaints; absent: the words decide alone
     */
    public record Rules(Lexicon lexicon, DecisionTables tables, DispatchPolicy policy, Optional<TextHead> head) {}

    /** The same district by other decision tables. */
    public District with(DecisionTables tables) {
        return with(outlines, gazetteer, tables);
    }

    /** The same district as another version, with other outlines. */
    public District with(String version, Outlines otherOutlines) {
        return with(otherOutlines, gazetteer, rules.tables().as(version));
    }

    /** The same district as another version, with other names of places. */
    public District with(String version, Gazetteer otherGazetteer) {
        return with(outlines, otherGazetteer, rules.tables().as(version));
    }

    /** The same district as another version, with another head. */
    public District with(String version, TextHead otherHead) {
        return with(outlines, gazetteer, rules.tables().as(version), Optional.of(otherHead));
    }

    private District with(Outlines itsOutlines, Gazetteer itsGazetteer, DecisionTables tables) {
        return with(itsOutlines, itsGazetteer, tables, rules.head());
    }

    private District with(
            Outlines itsOutlines, Gazetteer itsGazetteer, DecisionTables tables, Optional<TextHead> itsHead) {
        return new District(
                code,
                name,
                bounds,
                offices,
                categories,
                itsOutlines,
                itsGazetteer,
                new Rules(rules.lexicon(), tables, rules.policy(), itsHead));
    }

    /** Six-digit statistical code, e.g. {@code 500108}. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Bounds bounds() {
        return bounds;
    }

    public List<Office> offices() {
        return offices;
    }

    public List<Category> categories() {
        return categories;
    }

    /** @throws IllegalArgumentException when the pack has no such office: the loader lets none through */
    public Office office(OfficeCode office) {
        return Optional.ofNullable(officesByCode.get(office))
                .orElseThrow(() -> new IllegalArgumentException("office: " + office + " (expected: one of the pack)"));
    }

    public Optional<Category> category(CategoryCode category) {
        return Optional.ofNullable(categoriesByCode.get(category));
    }

    public Outlines outlines() {
        return outlines;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    public Rules rules() {
        return rules;
    }
}
