package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.proposals.JudgedPairs;
import cn.huiyin.complaint.proposals.JudgedPairs.JudgedPair;
import cn.huiyin.complaint.proposals.domain.Comparison;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What people decided about pairs of cases, as numbers: how much the two have in common, and whether one source is
 * behind them. No word of either case is in it, so cases that are to be kept secret teach too. Reports against
 * officials do not.
 */
@Component
class ExportPairs {

    private static final int MOST = 1_000;

    private final JudgedPairs pairs;
    private final FirstGuesses guesses;

    ExportPairs(JudgedPairs pairs, FirstGuesses guesses) {
        this.pairs = pairs;
        this.guesses = guesses;
    }

    static final List<String> COLUMNS = List.of(
            "same",
            "group",
            "wording",
            "opening",
            "sameSource",
            "sameRoad",
            "otherNames",
            "copied",
            "samePerson",
            "days",
            "nuisance",
            "metres",
            "reach",
            "window",
            "score");

    /** Rows in the order of the columns. */
    List<List<String>> rows() {
        List<JudgedPair> all = pairs.latest(MOST);
        Set<String> mayTeach = mayTeach(all);
        Map<String, String> groups = new HashMap<>();
        return all.stream()
                .filter(pair -> mayTeach.contains(id(pair.one())) && mayTeach.contains(id(pair.other())))
                .map(pair -> row(pair, groups.computeIfAbsent(pair.group(), _ -> "p" + (groups.size() + 1))))
                .toList();
    }

    /** There is no first guess of a case that was ever a report against officials. */
    private Set<String> mayTeach(List<JudgedPair> all) {
        List<String> ids = all.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .filter(one -> !one.complaint().isAgainstOfficials())
                .map(ExportPairs::id)
                .distinct()
                .toList();
        return guesses.of(ids).keySet();
    }

    private static List<String> row(JudgedPair judged, String group) {
        Comparison pair = judged.comparison();
        return List.of(
                yes(judged.same()),
                group,
                share(pair.wording()),
                share(pair.opening()),
                yes(!pair.opener().isEmpty()),
                yes(!pair.roads().isEmpty()),
                yes(pair.otherNames()),
                yes(pair.copied()),
                yes(pair.samePerson()),
                Long.toString(pair.days()),
                share(pair.nuisance()),
                Objects.toString(pair.metres(), ""),
                Integer.toString(pair.reach()),
                Integer.toString(pair.window()),
                share(judged.score()));
    }

    private static String id(Case one) {
        return one.id().value();
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
