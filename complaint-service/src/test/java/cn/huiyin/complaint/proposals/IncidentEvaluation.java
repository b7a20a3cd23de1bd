package cn.huiyin.complaint.proposals;

import static cn.huiyin.complaint.proposals.IncidentPairs.ASSUMED_METRES;

import cn.huiyin.complaint.proposals.IncidentPairs.Pair;
import cn.huiyin.complaint.proposals.Measured.Scored;
import cn.huiyin.complaint.proposals.domain.AutomaticJoin;
import cn.huiyin.complaint.proposals.domain.Comparison;
import cn.huiyin.complaint.proposals.domain.Scoring;
import cn.huiyin.complaint.survey.domain.Interval;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Writes how well proposals find what belongs together, as the two parts of docs/evaluation-incidents.md. */
final class IncidentEvaluation {

    static final double LEAST_SCORE = 0.45;

    private static final int ALLOWED = 16;
    private static final String BY_FIFTHS = "all, each fifth scored by weights fitted to the others";
    private static final List<Double> THRESHOLDS = List.of(0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99);

    private IncidentEvaluation() {}

    static String own() {
        List<Pair> texts = IncidentPairs.own(false);
        List<Pair> points = IncidentPairs.own(true);
        return "| own pairs | of one source | of two | AUC | recall | false |\n|---|---:|---:|---:|---:|---:|\n"
                + row("wording alone", measured(texts, IncidentEvaluation::wording), WORDED_ALIKE)
                + row("all, without points", measured(texts, Scoring.shipped()::of), LEAST_SCORE)
                + row("all, with points", measured(points, Scoring.shipped()::of), LEAST_SCORE)
                + "\n" + kinds(points) + "\n" + joins(scored(points, Scoring.shipped()::of));
    }

    private static final double WORDED_ALIKE = 0.2;

    /** Of the clone: tests run in the folder of their module, commands in that of the clone. */
    static Path root() {
        return Files.exists(Path.of("packs")) ? Path.of("") : Path.of("..");
    }

    /** What people said about pairs of their cases, beside the weights that are in use. */
    static String judged(List<Pair> pairs) {
        return "| judged pairs | of one source | of two | AUC | recall | false |\n|---|---:|---:|---:|---:|---:|\n"
                + row("wording alone", measured(pairs, IncidentEvaluation::wording), WORDED_ALIKE)
                + row("all, shipped weights", measured(pairs, Scoring.shipped()::of), LEAST_SCORE)
                + row(BY_FIFTHS, CrossValidated.of(pairs).dealt().getFirst(), LEAST_SCORE);
    }

    static String real(List<Pair> pairs) {
        CrossValidated validated = CrossValidated.of(pairs);
        return "| real pairs | of one source | of two | AUC | recall | false | recall at %d false |\n"
                        .formatted(ALLOWED)
                + "|---|---:|---:|---:|---:|---:|---:|\n"
                + wide("wording alone", measured(pairs, IncidentEvaluation::wording), WORDED_ALIKE)
                + mean(validated)
                + wide(
                        "all, shipped weights, fitted to all of these",
                        measured(pairs, Scoring.shipped()::of),
                        LEAST_SCORE)
                + String.format(
                        Locale.ROOT,
                        "%nHow the sources are dealt into fifths moves the recall at %d false from %.3f to %.3f.%n",
                        ALLOWED,
                        validated.least(dealt -> dealt.recallAt(ALLOWED)),
                        validated.most(dealt -> dealt.recallAt(ALLOWED)))
                + "\nAs if the points of every pair, of two sources too, were %d metres apart:\n\n"
                        .formatted(ASSUMED_METRES)
                + joins(CrossValidated.of(pairs.stream().map(Pair::asIfNear).toList())
                        .dealt()
                        .getFirst()
                        .pairs());
    }

    private static String kinds(List<Pair> pairs) {
        return "| own pairs with points | pairs | proposed |\n|---|---:|---:|\n"
                + pairs.stream()
                        .collect(Collectors.groupingBy(Pair::kind, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(kind -> "| %s | %d | %d |\n"
                                .formatted(
                                        kind.getKey(),
                                        kind.getValue().size(),
                                        kind.getValue().stream()
                                                .filter(pair ->
                                                        Scoring.shipped().of(pair.comparison()) >= LEAST_SCORE)
                                                .count()))
                        .collect(Collectors.joining());
    }

    /** What joining without a person would do. A source counts once, however many of its pairs are joined. */
    private static String joins(List<Scored> pairs) {
        return "| joined without a person from | sources, rightly | pairs, wrongly | right | 95 % |\n|---|---:|---:|---:|---|\n"
                + THRESHOLDS.stream().map(least -> joined(pairs, least)).collect(Collectors.joining());
    }

    private static String joined(List<Scored> pairs, double least) {
        AutomaticJoin rule = new AutomaticJoin(least);
        List<Pair> joined = pairs.stream()
                .filter(one -> rule.joins(one.pair().comparison(), one.score()))
                .map(Scored::pair)
                .toList();
        int right = (int)
                joined.stream().filter(Pair::same).map(Pair::group).distinct().count();
        int wrong = (int) joined.stream().filter(pair -> !pair.same()).count();
        if (right + wrong == 0) {
            return "| %s | 0 | 0 | | |\n".formatted(least);
        }
        Interval interval = Interval.wilson(right, right + wrong);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f to %.3f |%n",
                least,
                right,
                wrong,
                (double) right / (right + wrong),
                interval.low(),
                interval.high());
    }

    private static double wording(Comparison pair) {
        return pair.wording();
    }

    private static Measured measured(List<Pair> pairs, ToDoubleFunction<Comparison> score) {
        return new Measured(scored(pairs, score));
    }

    private static List<Scored> scored(List<Pair> pairs, ToDoubleFunction<Comparison> score) {
        return pairs.stream()
                .map(pair -> new Scored(pair, score.applyAsDouble(pair.comparison())))
                .toList();
    }

    private static String row(String name, Measured measured, double least) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f | %d |%n",
                name,
                measured.ofOneSource(),
                measured.ofTwoSources(),
                measured.auc(),
                measured.recall(least),
                measured.falseOnes(least));
    }

    private static String mean(CrossValidated validated) {
        return String.format(
                Locale.ROOT,
                "| %s, mean of %d times | %d | %d | %.3f | %.3f | %.1f | %.3f |%n",
                BY_FIFTHS,
                validated.dealt().size(),
                validated.dealt().getFirst().ofOneSource(),
                validated.dealt().getFirst().ofTwoSources(),
                validated.mean(Measured::auc),
                validated.mean(dealt -> dealt.recall(LEAST_SCORE)),
                validated.mean(dealt -> dealt.falseOnes(LEAST_SCORE)),
                validated.mean(dealt -> dealt.recallAt(ALLOWED)));
    }

    private static String wide(String name, Measured measured, double least) {
        return row(name, measured, least).strip() + String.format(Locale.ROOT, " %.3f |%n", measured.recallAt(ALLOWED));
    }
}
