package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.TextReading;
import cn.huiyin.dispatch.measure.Example.Source;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * {@code ./run evaluate [FOLDER] [--write]}: compares the ways to read a text, side by side in one run; {@code --write} puts the
 * tables into docs/evaluation.md.
 */
final class Evaluation {

    private static final String WRITE = "--write";
    private static final Path PAGE = Path.of("docs/evaluation.md");
    private static final String BEGIN = "<!-- text: written by ./run evaluate --write -->";
    private static final String END = "<!-- text: end -->";
    private static final double[] BINS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.001};

    private final List<Sample> samples;
    private final Map<String, Function<Sample, TextReading>> methods;
    private final StringBuilder page = new StringBuilder();

    private Evaluation(List<Sample> samples, Map<String, Function<Sample, TextReading>> methods) {
        this.samples = samples;
        this.methods = methods;
    }

    /** @param arguments the pack's folder, then perhaps the folder of labelled messages and {@code --write} */
    public static void main(String[] arguments) throws Exception {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean write = given.remove(WRITE);
        Path pack = Path.of(given.getFirst());
        District district = DistrictPackReader.read(pack).district();
        Optional<Path> folder = given.stream().skip(1).map(Path::of).findFirst();
        List<Sample> samples = Training.samples(pack, folder, district);
        String tables = new Evaluation(samples, Methods.of(samples, district)).tables();
        System.out.println(tables);
        if (write) {
            write(tables);
        }
    }

    private String tables() {
        heading("Real messages that nobody looked at while the words were chosen");
        forms(
                Source.FRESH,
                ExampleFiles.TEXT,
                ExampleFiles.WITH_TITLE,
                ExampleFiles.FIRST_SENTENCE,
                ExampleFiles.TYPING_ERRORS);
        heading("Real messages to which the words were tuned");
        forms(
                Source.LABELLED,
                ExampleFiles.TEXT,
                ExampleFiles.WITH_TITLE,
                ExampleFiles.FIRST_SENTENCE,
                ExampleFiles.TYPING_ERRORS);
        heading("Short complaints as typed on a phone, invented");
        forms(Source.OWN, ExampleFiles.SPOKEN, ExampleFiles.TYPING_ERRORS);
        heading("Matters that are none of ours");
        foreign();
        heading("How sure the hybrid says it is, and how often it is right");
        reliability();
        return page.toString();
    }

    private void forms(Source source, String... forms) {
        line(
                "| written as | n | method | first guess accepted | among three | no category | right of those named | level-2 F1 |");
        line("|---|---|---|---|---|---|---|---|");
        for (String form : forms) {
            List<Sample> some = samples.stream()
                    .filter(sample -> sample.example().source() == source
                            && sample.example().form().equals(form))
                    .toList();
            methods.forEach((name, method) -> line(row(form, name, Tally.of(some, method))));
        }
    }

    private static String row(String form, String method, Tally tally) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %.3f | %s | %.3f |",
                form,
                tally.first().of(),
                method,
                tally.first(),
                tally.three(),
                1 - tally.taken().value(),
                tally.firstOfTaken(),
                tally.levelTwo());
    }

    /** Recall: of the foreign ones those without a category. Precision: of those without, among equally many of both sides. */
    private void foreign() {
        line("| messages | n | method | given no category | called foreign |");
        line("|---|---|---|---|---|");
        foreign("other topics, real", sample -> sample.example().source() == Source.OTHER_TOPICS);
        foreign(
                "other matters, invented",
                sample -> sample.example().source() == Source.OWN
                        && sample.example().form().equals(ExampleFiles.SPOKEN)
                        && !sample.example().ours()
                        && !sample.example().vague());
        foreign(
                "ours, real (wrongly kept out)",
                sample -> sample.example().ours()
                        && sample.example().source() != Source.OWN
                        && sample.example().form().equals(ExampleFiles.TEXT));
        foreign(
                "ours, invented (wrongly kept out)",
                sample -> sample.example().ours()
                        && sample.example().source() == Source.OWN
                        && sample.example().form().equals(ExampleFiles.SPOKEN));
    }

    private void foreign(String what, Predicate<Sample> which) {
        List<Sample> some = samples.stream().filter(which).toList();
        methods.forEach((name, method) -> {
            List<TextReading> readings = some.stream().map(method).toList();
            Share none = Share.of(readings, reading -> reading.category().isEmpty());
            Share called = Share.of(readings, reading -> reading.verdict() == TextReading.Verdict.OUT_OF_SCOPE);
            line("| " + what + " | " + some.size() + " | " + name + " | " + none + " | " + called + " |");
        });
    }

    private void reliability() {
        line("| certainty | n, real messages | said | right | n, invented | said | right |");
        line("|---|---|---|---|---|---|---|");
        for (int bin = 0; bin + 1 < BINS.length; bin++) {
            line(String.format(
                    Locale.ROOT,
                    "| %.2f-%.2f | %s | %s |",
                    BINS[bin],
                    Math.min(1, BINS[bin + 1]),
                    reliability(bin, sample -> sample.example().source() != Source.OWN),
                    reliability(bin, sample -> sample.example().source() == Source.OWN)));
        }
    }

    private String reliability(int bin, Predicate<Sample> which) {
        record Named(Sample sample, TextReading reading) {}
        List<Named> named = samples.stream()
                .filter(which)
                .filter(sample -> sample.example().form().equals(ExampleFiles.TEXT)
                        || sample.example().form().equals(ExampleFiles.SPOKEN))
                .map(sample -> new Named(sample, methods.get("hybrid").apply(sample)))
                .filter(one -> one.reading().category().isPresent())
                .filter(one ->
                        one.reading().confidence() >= BINS[bin] && one.reading().confidence() < BINS[bin + 1])
                .toList();
        double said = named.stream()
                .mapToDouble(one -> one.reading().confidence())
                .average()
                .orElse(Double.NaN);
        Share right = Share.of(named, one -> one.sample()
                .example()
                .accepted()
                .contains(one.reading().category().orElseThrow().code().value()));
        return String.format(Locale.ROOT, "%d | %.3f | %s", named.size(), said, right);
    }

    private void heading(String text) {
        line("");
        line("### " + text);
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** Between the marks; the rest of the page is written by hand. */
    private static void write(String tables) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        Files.writeString(PAGE, page.substring(0, begin) + "\n" + tables + "\n" + page.substring(end));
    }
}
