package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.TextHead.Certainty;
import cn.huiyin.dispatch.engine.TextReading;
import cn.huiyin.dispatch.measure.Example.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How sure a method says it is, and how often it is right: ours and foreign matters apart, since all that is named of these is wrong. */
final class Reliability {

    private static final double[] BINS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.001};
    private static final String FORMS_NOTE =
            "Texts as they came in, spoken ones and petitions; the last three columns with titles, first sentences and typing errors too.";

    private record Named(Sample sample, TextReading reading) {

        boolean right() {
            return sample.example()
                    .accepted()
                    .contains(reading.category().orElseThrow().code().value());
        }
    }

    private final List<Named> named;
    private final List<Sample> samples;

    Reliability(List<Sample> samples, Function<Sample, TextReading> method) {
        this.samples = samples;
        this.named = samples.stream()
                .map(sample -> new Named(sample, method.apply(sample)))
                .filter(one -> one.reading().category().isPresent())
                .toList();
    }

    /** Ours as they came in, spoken ones and petitions, real and invented: each method by what it says itself. */
    static List<String> sideBySide(List<Sample> samples, Map<String, Function<Sample, TextReading>> methods) {
        List<String> lines = new ArrayList<>();
        lines.add("Ours as they came in, spoken ones and petitions: how many, what was said, how often it was right.");
        lines.add("");
        lines.add("| certainty | " + String.join(" | ", methods.keySet()) + " |");
        lines.add("|---|" + "---|".repeat(methods.size()));
        List<Reliability> all = methods.values().stream()
                .map(method -> new Reliability(samples, method))
                .toList();
        for (int bin = -1; bin + 1 < BINS.length; bin++) {
            double from = bin < 0 ? 0 : BINS[bin];
            double to = BINS[bin + 1];
            lines.add("| " + between(from, to) + " | "
                    + all.stream()
                            .map(one -> one.right(from, to, Reliability::plain).replace(" | ", ", "))
                            .collect(Collectors.joining(" | "))
                    + " |");
        }
        return lines;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(FORMS_NOTE);
        lines.add("");
        lines.add(
                "| certainty | n, ours, real | said | right | n, ours, invented | said | right | n, all forms | said | right |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|");
        for (int bin = 0; bin + 1 < BINS.length; bin++) {
            lines.add(ours(BINS[bin], BINS[bin + 1]));
        }
        lines.add(ours(Certainty.SURE, BINS[BINS.length - 1]));
        lines.add("");
        lines.add("Of other matters so many were given a category with this certainty, and wrongly:");
        lines.add("");
        lines.add(
                "| certainty | other topics, real, some read again | as their board sorted them | other matters, invented |");
        lines.add("|---|---|---|---|");
        for (int bin = 0; bin + 1 < BINS.length; bin++) {
            lines.add(foreign(BINS[bin], BINS[bin + 1]));
        }
        lines.add(foreign(Certainty.SURE, BINS[BINS.length - 1]));
        return lines;
    }

    private String ours(double from, double to) {
        return "| " + between(from, to) + " | "
                + right(from, to, example -> plain(example) && example.source() != Source.OWN) + " | "
                + right(from, to, example -> plain(example) && example.source() == Source.OWN) + " | "
                + right(from, to, example -> true) + " |";
    }

    private String foreign(double from, double to) {
        return "| " + between(from, to) + " | "
                + wrong(from, to, example -> isOtherTopic(example) && !example.keptApart()) + " | "
                + wrong(from, to, example -> isOtherTopic(example) && example.keptApart()) + " | "
                + wrong(from, to, example -> example.source() == Source.OWN && plain(example) && !example.vague())
                + " |";
    }

    private String right(double from, double to, Predicate<Example> which) {
        List<Named> some = some(from, to, example -> example.ours() && which.test(example));
        if (some.isEmpty()) {
            return "0 | - | -";
        }
        double said = some.stream()
                .mapToDouble(one -> one.reading().confidence())
                .average()
                .orElse(Double.NaN);
        return String.format(Locale.ROOT, "%d | %.3f | %s", some.size(), said, Share.of(some, Named::right));
    }

    private String wrong(double from, double to, Predicate<Example> which) {
        Predicate<Example> foreign = example -> !example.ours() && which.test(example);
        long of = samples.stream().map(Sample::example).filter(foreign).count();
        return new Share(some(from, to, foreign).size(), of).inTable();
    }

    private List<Named> some(double from, double to, Predicate<Example> which) {
        return named.stream()
                .filter(one -> which.test(one.sample().example()))
                .filter(one ->
                        one.reading().confidence() >= from && one.reading().confidence() < to)
                .toList();
    }

    private static boolean isOtherTopic(Example example) {
        return plain(example) && example.source() == Source.OTHER_TOPICS;
    }

    private static boolean plain(Example example) {
        return example.form().equals(ExampleFiles.TEXT)
                || example.form().equals(ExampleFiles.SPOKEN)
                || example.form().equals(ExampleFiles.PETITION);
    }

    private static String between(double from, double to) {
        return String.format(Locale.ROOT, "%.2f-%.2f", from, Math.min(1, to));
    }
}
