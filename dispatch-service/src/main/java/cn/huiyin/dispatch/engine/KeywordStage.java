package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.KeywordScores.Hit;
import cn.huiyin.dispatch.engine.TextReading.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the category from the keywords of the pack. A leaf scores what speaks for it, its subgroup and its group: the
 * group's words say what annoys, the finer ones where it comes from. Signs of foreign matters compete with the leaves.
 */
public final class KeywordStage implements TextStage {

    /** Below this no category is named: one weak hint is not enough. */
    private static final double ENOUGH = 2.5;

    /** A choice by the citizen counts like one telling keyword in the title. */
    private static final double HINT = 6;

    /** The evidence at which the amount of it stops mattering. */
    private static final double PLENTY = 8;

    /** What a source is worth when nothing says that it annoys: a metro line is no complaint about its noise. */
    private static final double WITHOUT_NUISANCE = 0.2;

    /** From this weight on a word of a group says that something annoys; a lighter one only beside the source. */
    private static final double PLAINLY = 0.6;

    private static final int WORDS_SHOWN = 4;
    private static final int GUESSES_KEPT = 5;

    @Override
    public TextReading read(Complaint complaint, District district) {
        List<Hit> hits = KeywordScores.of(
                Sentences.of(complaint.text(), district.rules().lexicon()),
                district.rules().lexicon());
        Optional<Category> hinted = complaint
                .hint()
                .filter(code -> !code.isBlank())
                .map(CategoryCode::new)
                .flatMap(district::category);
        List<Scored> ranked = district.categories().stream()
                .map(category -> score(category, hits, hinted))
                .filter(scored -> scored.points() > 0)
                .sorted(Comparator.comparingDouble(Scored::points).reversed().thenComparing(scored -> scored.category()
                        .code()))
                .toList();
        double foreign = hits.stream()
                .filter(hit -> hit.keyword().node().isEmpty())
                .mapToDouble(Hit::strength)
                .sum();
        return reading(ranked, foreign, hinted, complaint.hint());
    }

    private record Scored(Category category, double points, List<String> words) {}

    private static Scored score(Category category, List<Hit> hits, Optional<Category> hinted) {
        List<Hit> own = hits.stream()
                .filter(hit -> hit.keyword().node().filter(category::isUnder).isPresent())
                .sorted(Comparator.comparingDouble(Hit::strength).reversed())
                .toList();
        CategoryCode group = category.group().code();
        List<Hit> sources = own.stream()
                .filter(hit -> hit.strength() > 0 && !hit.isAt(group))
                .toList();
        boolean nuisance = own.stream().filter(hit -> hit.isAt(group)).anyMatch(hit -> annoys(hit, sources));
        double points = own.stream().mapToDouble(Hit::strength).sum() * (nuisance ? 1 : WITHOUT_NUISANCE);
        double chosen = hinted.filter(category::equals).isPresent() ? HINT : 0;
        List<String> words = own.stream()
                .filter(hit -> hit.keyword().weight() > 0)
                .flatMap(hit -> hit.words().stream())
                .distinct()
                .limit(WORDS_SHOWN)
                .toList();
        return new Scored(category, !sources.isEmpty() || chosen > 0 ? points + chosen : 0, words);
    }

    /** 响 or 晚上 far from the source may speak of anything. */
    private static boolean annoys(Hit nuisance, List<Hit> sources) {
        return nuisance.keyword().weight() >= PLAINLY || sources.stream().anyMatch(nuisance::meets);
    }

    private static TextReading reading(
            List<Scored> ranked, double foreign, Optional<Category> hinted, Optional<String> hint) {
        double best = ranked.isEmpty() ? 0 : ranked.getFirst().points();
        double second = ranked.size() < 2 ? 0 : ranked.get(1).points();
        List<Reason> reasons = new ArrayList<>();
        hint.filter(code -> !code.isBlank() && hinted.isEmpty())
                .ifPresent(code -> reasons.add(Reason.of(ReasonCode.TEXT_HINT_UNKNOWN)));
        Verdict verdict = verdict(best, foreign);
        reasons.add(reason(verdict, ranked, hinted));
        double confidence = verdict == Verdict.CATEGORY ? confidence(best, Math.max(second, foreign)) : 0;
        return new TextReading(verdict, guesses(ranked), confidence, reasons);
    }

    private static Verdict verdict(double best, double foreign) {
        if (foreign >= ENOUGH && foreign >= best) {
            return Verdict.OUT_OF_SCOPE;
        }
        return best >= ENOUGH ? Verdict.CATEGORY : Verdict.UNCLEAR;
    }

    /** Half of it is the lead over the next guess, half the amount of evidence. */
    private static double confidence(double best, double next) {
        double lead = (best - next) / best;
        double amount = Math.min(1, best / PLENTY);
        return Math.clamp(0.5 * amount + 0.5 * lead * amount, 0, 1);
    }

    private static List<CategoryGuess> guesses(List<Scored> ranked) {
        double total =
                ranked.stream().limit(GUESSES_KEPT).mapToDouble(Scored::points).sum();
        return ranked.stream()
                .limit(GUESSES_KEPT)
                .map(scored -> new CategoryGuess(scored.category(), scored.points() / total, scored.words()))
                .toList();
    }

    private static Reason reason(Verdict verdict, List<Scored> ranked, Optional<Category> hinted) {
        return switch (verdict) {
            case CATEGORY -> category(ranked.getFirst(), hinted);
            case UNCLEAR -> Reason.of(ReasonCode.TEXT_UNCLEAR);
            case OUT_OF_SCOPE -> Reason.of(ReasonCode.TEXT_OUT_OF_SCOPE);
        };
    }

    private static Reason category(Scored best, Optional<Category> hinted) {
        String code = best.category().code().value();
        if (best.words().isEmpty()) {
            return Reason.of(ReasonCode.TEXT_BY_HINT).with("category", code);
        }
        boolean chosen = hinted.filter(best.category()::equals).isPresent();
        return Reason.of(chosen ? ReasonCode.TEXT_BY_WORDS_AND_HINT : ReasonCode.TEXT_BY_WORDS)
                .with("words", best.words())
                .with("category", code);
    }
}
