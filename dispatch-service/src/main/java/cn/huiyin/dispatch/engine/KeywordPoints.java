package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.KeywordScores.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The points of each category by the keywords of the pack. A leaf gets the points of its own keywords and of those of
 * its subgroup and group: a group's keywords say what annoys, the others where it comes from.
 *
 * @param ranked best first; those without points are left out
 * @param foreign what speaks for foreign matters
 * @param foreignWords the words that do, the strongest first
 * @param hint what the citizen chose, known or not
 * @param hinted the category that the citizen chose, where it is one
 */
public record KeywordPoints(
        List<Scored> ranked,
        double foreign,
        List<String> foreignWords,
        Optional<String> hint,
        Optional<Category> hinted) {

    /** The citizen's choice counts like one strong keyword in the title. */
    private static final double HINT = 6;

    /** Weight of a source when no word says that it annoys: to mention a metro line is no complaint about its noise. */
    private static final double WITHOUT_NUISANCE = 0.2;

    /**
     * From this weight on a group's keyword alone says that something annoys; a lighter one only together with a
     * source.
     */
    private static final double PLAINLY = 0.6;

    private static final int WORDS_SHOWN = 4;

    /** @param words the words that spoke for it, the strongest first */
    public record Scored(Category category, double points, List<String> words) {}

    public static KeywordPoints of(Complaint complaint, District district) {
        List<Hit> hits = KeywordScores.of(
                Sentences.of(complaint.text(), district.rules().lexicon()),
                district.rules().lexicon());
        Optional<String> hint = complaint.hint().filter(code -> !code.isBlank());
        Optional<Category> hinted = hint.map(CategoryCode::new).flatMap(district::category);
        List<Scored> ranked = district.categories().stream()
                .map(category -> score(category, hits, hinted))
                .filter(scored -> scored.points() > 0)
                .sorted(Comparator.comparingDouble(Scored::points).reversed().thenComparing(scored -> scored.category()
                        .code()))
                .toList();
        List<Hit> foreign =
                hits.stream().filter(hit -> hit.keyword().node().isEmpty()).toList();
        return new KeywordPoints(
                ranked, foreign.stream().mapToDouble(Hit::strength).sum(), words(foreign), hint, hinted);
    }

    /** 0 where no category has points. */
    public double best() {
        return ranked.isEmpty() ? 0 : ranked.getFirst().points();
    }

    /** 0 where no other category has points. */
    double second() {
        return ranked.size() < 2 ? 0 : ranked.get(1).points();
    }

    /** Notes a choice that is not in the taxonomy. */
    List<Reason> hintReasons() {
        return hint.isPresent() && hinted.isEmpty() ? List.of(Reason.of(ReasonCode.TEXT_HINT_UNKNOWN)) : List.of();
    }

    private static Scored score(Category category, List<Hit> hits, Optional<Category> hinted) {
        List<Hit> own = hits.stream()
                .filter(hit -> hit.keyword().node().filter(category::isUnder).isPresent())
                .toList();
        CategoryCode group = category.group().code();
        List<Hit> sources = own.stream()
                .filter(hit -> hit.strength() > 0 && !hit.isAt(group))
                .toList();
        boolean nuisance = own.stream().filter(hit -> hit.isAt(group)).anyMatch(hit -> annoys(hit, sources));
        double points = own.stream().mapToDouble(Hit::strength).sum() * (nuisance ? 1 : WITHOUT_NUISANCE);
        double chosen = hinted.filter(category::equals).isPresent() ? HINT : 0;
        return new Scored(category, !sources.isEmpty() || chosen > 0 ? points + chosen : 0, words(own));
    }

    /** The strongest first. */
    private static List<String> words(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.keyword().weight() > 0)
                .sorted(Comparator.comparingDouble(Hit::strength).reversed())
                .flatMap(hit -> hit.words().stream())
                .distinct()
                .limit(WORDS_SHOWN)
                .toList();
    }

    /** 响 or 晚上 far from the source may be about anything. */
    private static boolean annoys(Hit nuisance, List<Hit> sources) {
        return nuisance.keyword().weight() >= PLAINLY || sources.stream().anyMatch(nuisance::meets);
    }
}
