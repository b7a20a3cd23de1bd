package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.proposals.IncidentPairs.Pair;
import cn.huiyin.complaint.proposals.domain.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The part of {@code ./run evaluate [FOLDER] [--write]} about cases of one source: our own pairs, real ones where the
 * folder has them, or, with {@code --pairs=FILE}, those that people judged, with the weights that they would be scored
 * by.
 */
final class PairEvaluation {

    private static final String PAIRS = "--pairs=";
    private static final String WRITE = "--write";
    private static final Path PAGE = IncidentEvaluation.root().resolve("docs/evaluation.md");
    private static final String BEGIN = "<!-- pairs: written by ./run evaluate --write -->";
    private static final String END = "<!-- pairs: end -->";

    private PairEvaluation() {}

    /** @param arguments the pack's folder, which is that of the clone, then what {@code ./run evaluate} was given */
    public static void main(String[] arguments) throws IOException {
        List<String> given = Arrays.asList(arguments).subList(1, arguments.length);
        Optional<Path> judged = given.stream()
                .filter(one -> one.startsWith(PAIRS))
                .map(one -> Path.of(one.substring(PAIRS.length())))
                .findFirst();
        if (judged.isPresent()) {
            judged(JudgedPairsFile.read(judged.get()));
            return;
        }
        String tables = tables(given.stream()
                .filter(one -> !one.startsWith("--"))
                .map(Path::of)
                .findFirst());
        System.out.println(tables);
        if (given.contains(WRITE)) {
            write(tables);
        }
    }

    /** What it is measured by is told on the page that draws these tables, too. */
    static String tables(Optional<Path> folder) {
        return IncidentEvaluation.own()
                + folder.map(IncidentPairs::real)
                        .map(pairs -> "\n" + IncidentEvaluation.real(pairs))
                        .orElse("");
    }

    private static void judged(List<Pair> pairs) {
        boolean both = pairs.stream().map(Pair::same).distinct().count() == 2;
        if (!both) {
            System.out.println(pairs.size() + " pairs, all of one kind: nothing can be told apart by them.");
            return;
        }
        System.out.println(IncidentEvaluation.judged(pairs));
        System.out.println("Weights fitted to all of them, in the order of Scoring.features:");
        System.out.println(weights(LogisticFit.to(pairs)));
    }

    static String weights(Scoring fitted) {
        return Arrays.stream(fitted.weights())
                .mapToObj(weight -> String.format(Locale.ROOT, "%.2f", weight))
                .collect(Collectors.joining(", ", String.format(Locale.ROOT, "%.2f, {", fitted.intercept()), "}"));
    }

    private static void write(String tables) throws IOException {
        String page = Files.readString(PAGE);
        Files.writeString(
                PAGE,
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                        + "\n\n" + tables
                        + "\n" + page.substring(page.indexOf(END)));
    }
}
