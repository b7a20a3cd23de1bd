package cn.huiyin.dispatch.measure;

import static java.util.stream.Collectors.groupingBy;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.embedding.BgeSmallZh;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.dispatch.engine.TextReading;
import cn.huiyin.dispatch.measure.Example.Source;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * {@code ./run train [FOLDER] [--desks FILE]}: trains the text head on the pack's own examples, on the labelled messages in a
 * folder outside the repository and on what the desks taught; prints what was reached before and what the new head reaches, and
 * writes the new one where no service reads it, unless it is told to put it into the pack.
 */
final class Training {

    static final double PENALTY = 1e-4;
    static final double KEYWORD_FACTOR = 2;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> FORMS = List.of(
            ExampleFiles.TEXT,
            ExampleFiles.WITH_TITLE,
            ExampleFiles.FIRST_SENTENCE,
            ExampleFiles.TYPING_ERRORS,
            ExampleFiles.SPOKEN,
            DeskExamples.DECIDED,
            DeskExamples.CONFIRMED);

    private Training() {}

    /** @param arguments the pack's folder first; see {@link TrainingArguments} */
    public static void main(String[] arguments) throws Exception {
        TrainingArguments asked = TrainingArguments.of(arguments);
        District district = DistrictPackReader.read(asked.pack()).district();
        List<Sample> samples = samples(asked, district, Example::teaches);
        System.out.println(samples.size() + " texts: " + counts(samples));
        HeadTrainer trainer = new HeadTrainer(district, PENALTY, KEYWORD_FACTOR);

        KeywordStage keywords = new KeywordStage();
        print("keywords alone", samples, sample -> keywords.read(sample.complaint(), district));
        Map<String, Object> before = before(asked, samples, trainer);
        CrossValidation validation = new CrossValidation(samples, trainer);
        Map<String, Object> measured = print("with the new head, cross-validated", samples, validation::read);

        TextHead head = trainer.calibrated(trainer.uncalibrated(samples), validation.heldOut());
        String version = HeadFile.write(
                asked.target(), head, LocalDate.now(ZONE), new HeadFile.Told(training(samples), measured, before));
        System.out.println("Written: " + asked.target() + ", version " + version
                + (asked.intoPack()
                        ? ""
                        : ". Nothing uses it until an administrator publishes it; --into-pack puts it into the pack."));
    }

    /** Those that teach, and those that are only measured. */
    static List<Sample> samples(Path pack, Optional<Path> folder, District district) throws Exception {
        return samples(new TrainingArguments(pack, folder, Optional.empty(), false), district, _ -> true);
    }

    private static List<Sample> samples(TrainingArguments asked, District district, Predicate<Example> which)
            throws Exception {
        Stream<Example> labelled = asked.folder().stream()
                .flatMap(from ->
                        Stream.concat(ExampleFiles.labelled(from).stream(), ExampleFiles.otherTopics(from).stream()));
        Stream<Example> desks = asked.desks().stream().flatMap(file -> DeskExamples.read(file, district).stream());
        try (BgeSmallZh model = BgeSmallZh.load()) {
            return Stream.of(ExampleFiles.own(asked.pack()).stream(), labelled, desks)
                    .flatMap(all -> all)
                    .filter(which)
                    .map(example -> Sample.of(example, district, model))
                    .toList();
        }
    }

    /**
     * What was reached before. Where the desks taught something, the same training without that, on the same folds: the old head may
     * have learned from some of it. Else what the old head says of itself.
     */
    private static Map<String, Object> before(TrainingArguments asked, List<Sample> samples, HeadTrainer trainer) {
        Optional<HeadOfPack> old = HeadOfPack.read(asked.pack());
        String version = old.map(HeadOfPack::version).orElse("none");
        if (asked.desks().isPresent()) {
            CrossValidation without = new CrossValidation(
                    samples, trainer, sample -> sample.example().source() != Source.DESKS);
            Map<String, Object> reached =
                    print("before, without what the desks taught, cross-validated", samples, without::read);
            return Map.of("version", version, "measured", reached);
        }
        old.ifPresent(head -> System.out.printf(
                "before: version %s, cross-validated when it was trained%n  %s%n", version, head.measured()));
        return Map.of(
                "version",
                version,
                "measured",
                old.map(HeadOfPack::measured).<Object>map(all -> all).orElse(Map.of()));
    }

    private static Map<String, Object> print(String method, List<Sample> samples, Function<Sample, TextReading> read) {
        System.out.println(method);
        Map<String, Object> measured = new LinkedHashMap<>();
        for (String form : FORMS) {
            List<Sample> some = samples.stream()
                    .filter(sample -> sample.example().form().equals(form))
                    .toList();
            Tally tally = Tally.of(some, read);
            if (tally.first().of() > 0) {
                System.out.printf(
                        "  %-16s n=%4d  first %s  three %s  named %s%n",
                        form, tally.first().of(), tally.first(), tally.three(), tally.taken());
                measured.put(
                        form,
                        Map.of(
                                "n",
                                tally.first().of(),
                                "first",
                                tally.first().value(),
                                "three",
                                tally.three().value()));
            }
        }
        return measured;
    }

    private static Map<String, Object> training(List<Sample> samples) {
        Map<String, Object> training = new LinkedHashMap<>();
        training.put(
                "how", "multinomial logistic regression; gate and certainty on held-out folds, grouped by incident");
        training.put("penalty", PENALTY);
        training.put("texts", counts(samples));
        return training;
    }

    private static Map<Source, Long> counts(List<Sample> samples) {
        return new TreeMap<>(samples.stream()
                .collect(groupingBy(sample -> sample.example().source(), java.util.stream.Collectors.counting())));
    }
}
