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
import java.util.stream.Stream;

/**
 * {@code ./run train [FOLDER]}: trains the text head on the pack's own examples, and on the labelled messages in a folder
 * outside the repository; prints what the head in the pack and the new one reach, and writes the new one.
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
            ExampleFiles.SPOKEN);

    private Training() {}

    /** @param arguments the pack's folder, then perhaps the folder of labelled messages */
    public static void main(String[] arguments) throws Exception {
        Path pack = Path.of(arguments[0]);
        District district = DistrictPackReader.read(pack).district();
        List<Sample> samples =
                samples(pack, Stream.of(arguments).skip(1).map(Path::of).findFirst(), district);
        System.out.println(samples.size() + " texts: " + counts(samples));
        HeadTrainer trainer = new HeadTrainer(district, PENALTY, KEYWORD_FACTOR);
        CrossValidation validation = new CrossValidation(samples, trainer);

        KeywordStage keywords = new KeywordStage();
        print("keywords alone", samples, sample -> keywords.read(sample.complaint(), district));
        Map<String, Object> measured = print("with the new head, cross-validated", samples, validation::read);
        before(pack);

        TextHead head = trainer.calibrated(trainer.uncalibrated(samples), validation.heldOut());
        String version =
                HeadFile.write(pack.resolve(HeadOfPack.FILE), head, LocalDate.now(ZONE), training(samples), measured);
        System.out.println("Written: " + pack.resolve(HeadOfPack.FILE) + ", version " + version);
    }

    static List<Sample> samples(Path pack, Optional<Path> folder, District district) throws Exception {
        Stream<Example> labelled = folder.stream()
                .flatMap(from ->
                        Stream.concat(ExampleFiles.labelled(from).stream(), ExampleFiles.otherTopics(from).stream()));
        try (BgeSmallZh model = BgeSmallZh.load()) {
            return Stream.concat(ExampleFiles.own(pack).stream(), labelled)
                    .map(example -> Sample.of(example, district, model))
                    .toList();
        }
    }

    /** The old head has seen these examples: what it reached when it was trained stands in its file. */
    private static void before(Path pack) {
        HeadOfPack.read(pack)
                .ifPresent(old -> System.out.printf(
                        "before: version %s, cross-validated when it was trained%n  %s%n",
                        old.version(), old.measured()));
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
