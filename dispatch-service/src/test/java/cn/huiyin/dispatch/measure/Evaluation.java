package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.engine.KeywordStage;
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

    private final District district;
    private final List<Sample> samples;
    private final Map<String, Function<Sample, TextReading>> methods;
    private final StringBuilder page = new StringBuilder();

    private Evaluation(District district, List<Sample> samples, Map<String, Function<Sample, TextReading>> methods) {
        this.district = district;
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
        String tables = new Evaluation(district, samples, Methods.of(samples, district)).tables();
        System.out.println(tables);
        if (write) {
            write(tables);
        }
    }

    private String tables() {
        heading("Real messages that nobody has read, kept apart by the hash of their number");
        forms(
                Source.FRESH,
                Example::keptApart,
                ExampleFiles.TEXT,
                ExampleFiles.WITH_TITLE,
                ExampleFiles.FIRST_SENTENCE,
                ExampleFiles.TYPING_ERRORS);
        heading("Real messages that were looked at while the way to combine was chosen");
        forms(
                Source.FRESH,
                example -> !example.keptApart(),
                ExampleFiles.TEXT,
                ExampleFiles.WITH_TITLE,
                ExampleFiles.FIRST_SENTENCE,
                ExampleFiles.TYPING_ERRORS);
        heading("Real messages to which the words were tuned");
        forms(
                Source.LABELLED,
                _ -> true,
                ExampleFiles.TEXT,
                ExampleFiles.WITH_TITLE,
                ExampleFiles.FIRST_SENTENCE,
                ExampleFiles.TYPING_ERRORS);
        heading("Complaints as typed on a phone, and petitions, invented");
        forms(Source.OWN, _ -> true, ExampleFiles.SPOKEN, ExampleFiles.TYPING_ERRORS, ExampleFiles.PETITION);
        heading("Matters that are none of ours");
        new ForeignMatters(samples, methods).lines().forEach(this::line);
        heading("How sure each method says it is, and how often it is right");
        Reliability.sideBySide(samples, methods).forEach(this::line);
        heading("How sure the hybrid says it is, and of what");
        new Reliability(samples, methods.get("hybrid")).lines().forEach(this::line);
        heading("Places: the office of invented addresses");
        line("Traps and what is counted: [evaluation-places.md](evaluation-places.md).");
        line("");
        page.append(EvaluationTable.of(PlaceEvaluation.of(new Dispatcher(new KeywordStage()), district)));
        return page.toString();
    }

    private void forms(Source source, Predicate<Example> which, String... forms) {
        line(
                "| written as | n | method | first guess accepted | among three | no category | right of those named | level-2 F1 |");
        line("|---|---|---|---|---|---|---|---|");
        for (String form : forms) {
            List<Sample> some = samples.stream()
                    .filter(sample -> sample.example().source() == source
                            && which.test(sample.example())
                            && sample.example().form().equals(form))
                    .toList();
            methods.forEach((name, method) -> line(row(form, name, Tally.of(some, method))));
        }
    }

    private static String row(String form, String method, Tally tally) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %.3f | %s | %s |",
                form,
                tally.first().of(),
                method,
                tally.first(),
                tally.three(),
                1 - tally.taken().value(),
                tally.firstOfTaken(),
                tally.levelTwo());
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
