package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.engine.TextReading;
import cn.huiyin.dispatch.measure.Example.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** How well each method keeps out what is none of ours, for each way of writing: how much of it is found, and how much is found wrongly. */
final class ForeignMatters {

    private static final List<String> NOTES = List.of(
            "*Kept out*: no category is named, so that a person looks. *Called foreign*: the text is said to be none of ours. *Recall*: of the",
            "foreign ones. *Ours wrongly*: of ours. *Precision*: of those called so, as many as are here; where one in five is foreign, computed",
            "from the two shares.");
    private static final List<String> REAL_FORMS = List.of(
            ExampleFiles.TEXT, ExampleFiles.WITH_TITLE, ExampleFiles.FIRST_SENTENCE, ExampleFiles.TYPING_ERRORS);
    private static final List<String> INVENTED_FORMS = List.of(ExampleFiles.SPOKEN, ExampleFiles.TYPING_ERRORS);

    private final List<Sample> samples;
    private final Map<String, Function<Sample, TextReading>> methods;

    ForeignMatters(List<Sample> samples, Map<String, Function<Sample, TextReading>> methods) {
        this.samples = samples;
        this.methods = methods;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(NOTES);
        lines.add("");
        lines.add(
                "| written as | other matters | n | ours, n | method | kept out: recall | ours wrongly | called foreign: recall |"
                        + " ours wrongly | precision | where one in five is foreign |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
        for (String form : REAL_FORMS) {
            lines.addAll(rows(form, "real, some read again", example -> isReal(example) && !example.keptApart()));
            lines.addAll(rows(form, "real, as sorted", example -> isReal(example) && example.keptApart()));
        }
        for (String form : INVENTED_FORMS) {
            lines.addAll(rows(form, "invented", example -> example.source() == Source.OWN));
        }
        return lines;
    }

    /** @param which of the examples; ours are always all that are as real or as invented as these */
    private List<String> rows(String form, String name, Predicate<Example> which) {
        List<Sample> foreign = some(form, example -> !example.ours() && !example.vague() && which.test(example));
        boolean invented = foreign.stream().anyMatch(sample -> sample.example().source() == Source.OWN);
        List<Sample> ours = some(form, example -> example.ours() && (example.source() == Source.OWN) == invented);
        return methods.entrySet().stream()
                .map(method -> "| %s | %s | %d | %d | %s | "
                                .formatted(form, name, foreign.size(), ours.size(), method.getKey())
                        + cells(read(foreign, method.getValue()), read(ours, method.getValue())))
                .toList();
    }

    private static String cells(List<TextReading> foreign, List<TextReading> ours) {
        Share found = Share.of(foreign, ForeignMatters::isCalledForeign);
        Share wrongly = Share.of(ours, ForeignMatters::isCalledForeign);
        Share precision = new Share(found.count(), found.count() + wrongly.count());
        return "%s | %s | %s | %s | %s | %s |"
                .formatted(
                        Share.of(foreign, ForeignMatters::isKeptOut),
                        Share.of(ours, ForeignMatters::isKeptOut),
                        found,
                        wrongly,
                        precision.inTable(),
                        amongFive(found.value(), wrongly.value()));
    }

    /** Precision where so many are foreign as training takes for granted. */
    private static String amongFive(double recall, double wrongly) {
        double found = HeadTrainer.FOREIGN_SHARE * recall;
        double all = found + (1 - HeadTrainer.FOREIGN_SHARE) * wrongly;
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.3f", found / all);
    }

    private static boolean isKeptOut(TextReading reading) {
        return reading.category().isEmpty();
    }

    private static boolean isCalledForeign(TextReading reading) {
        return reading.verdict() == TextReading.Verdict.OUT_OF_SCOPE;
    }

    private static boolean isReal(Example example) {
        return example.source() == Source.OTHER_TOPICS;
    }

    private List<Sample> some(String form, Predicate<Example> which) {
        return samples.stream()
                .filter(sample -> sample.example().form().equals(form) && which.test(sample.example()))
                .toList();
    }

    private static List<TextReading> read(List<Sample> some, Function<Sample, TextReading> method) {
        return some.stream().map(method).toList();
    }
}
