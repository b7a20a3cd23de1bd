package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.proposals.domain.CharacterBigrams;
import cn.huiyin.complaint.proposals.domain.CompareReports;
import cn.huiyin.complaint.proposals.domain.Comparison;
import cn.huiyin.complaint.proposals.domain.Nuisances;
import cn.huiyin.complaint.proposals.domain.Report;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of reports of which it is known whether one source is behind both: our own, and real ones where they are
 * present.
 */
final class IncidentPairs {

    static final long ASSUMED_METRES = 60;
    static final Nuisances NUISANCES =
            NuisancesFile.read(IncidentEvaluation.root().resolve("packs/nanan"));

    private static final Path OWN =
            IncidentEvaluation.root().resolve("complaint-service/src/test/resources/incidents/sources.csv");
    private static final String NAME = "{S}";
    private static final Instant DAY = Instant.parse("2026-05-11T14:00:00Z");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final CompareReports COMPARING = new CompareReports(new CharacterBigrams(), NUISANCES);

    private IncidentPairs() {}

    /**
     * A pair.
     *
     * @param group pairs of one group are trained on together or not at all
     * @param weight so that a source with many reports counts no more than one with two
     */
    record Pair(String kind, String group, boolean same, double weight, Comparison comparison) {

        /** The same with points as near each other as those of one source are. */
        Pair asIfNear() {
            return new Pair(kind, group, same, weight, at(comparison, ASSUMED_METRES));
        }

        private static Comparison at(Comparison pair, long metres) {
            return new Comparison(
                    pair.wording(),
                    pair.opening(),
                    pair.names(),
                    pair.opener(),
                    pair.roads(),
                    pair.otherNames(),
                    pair.copied(),
                    pair.samePerson(),
                    pair.days(),
                    pair.nuisance(),
                    metres,
                    pair.reach(),
                    pair.window());
        }
    }

    /**
     * Our own: a source, reported in other words; its text copied for another source; the same kind of nuisance
     * elsewhere, in other words; another nuisance at the same place.
     *
     * @param withPoints whether the reports have points; invented, since the sources are
     */
    static List<Pair> own(boolean withPoints) {
        return PackTable.read(OWN).rows().stream()
                .flatMap(row -> own(row, withPoints))
                .toList();
    }

    private static Stream<Pair> own(PackTable.Row row, boolean withPoints) {
        String source = row.required("source");
        String first = row.required("first");
        String second = row.required("second");
        ArrayList<Pair> pairs = new ArrayList<>();
        String third = row.text("third");
        double weight = third.isEmpty() ? 1 : 1.0 / 3;
        pairs.add(own(
                "said in other words",
                row,
                true,
                weight,
                said(first, source),
                said(second, source),
                at(withPoints, 40)));
        if (!third.isEmpty()) {
            pairs.add(own(
                    "said in other words",
                    row,
                    true,
                    weight,
                    said(first, source),
                    said(third, source),
                    at(withPoints, 60)));
            pairs.add(own(
                    "said in other words",
                    row,
                    true,
                    weight,
                    said(second, source),
                    said(third, source),
                    at(withPoints, 90)));
        }
        String other = row.required("other");
        pairs.add(own(
                "copied for another source",
                row,
                false,
                1,
                said(first, source),
                said(first, other),
                at(withPoints, 300)));
        pairs.add(own(
                "another source, other words",
                row,
                false,
                1,
                said(first, source),
                said(second, other),
                at(withPoints, 300)));
        pairs.add(own(
                "another nuisance at the same place",
                row,
                false,
                1,
                said(first, source),
                said(row.required("elsewhere"), source),
                at(withPoints, 40)));
        return pairs.stream();
    }

    private static Pair own(
            String kind,
            PackTable.Row row,
            boolean same,
            double weight,
            String one,
            String other,
            @Nullable Long metres) {
        Report before = COMPARING.read(one, null, null, null, DAY);
        Report after = COMPARING.read(other, null, null, null, DAY.plus(Duration.ofDays(9)));
        return new Pair(kind, row.required("source"), same, weight, COMPARING.of(before, after, metres));
    }

    private static @Nullable Long at(boolean withPoints, long metres) {
        return withPoints ? metres : null;
    }

    private static String said(String text, String source) {
        return text.replace(NAME, source);
    }

    /** Real messages with their pairs; empty where they are absent. */
    static Optional<List<Pair>> real() {
        String named = System.getenv("HUIYIN_SAMPLE_DATA");
        return Stream.of(named == null ? "" : named, "../shared/data", "../../shared/data")
                .filter(path -> !path.isEmpty())
                .map(path -> Path.of(path).resolve("complaints"))
                .filter(folder -> Files.isReadable(folder.resolve("incident_groups.csv")))
                .findFirst()
                .map(IncidentPairs::real);
    }

    static List<Pair> real(Path folder) {
        Map<String, Report> messages = PackTable.read(folder.resolve("incident_messages.csv")).rows().stream()
                .collect(Collectors.toMap(row -> row.required("id"), IncidentPairs::message, (first, _) -> first));
        ArrayList<Pair> pairs = new ArrayList<>();
        PackTable.read(folder.resolve("incident_groups.csv")).rows().stream()
                .collect(Collectors.groupingBy(row -> row.required("group")))
                .forEach((group, rows) -> pairs.addAll(sameSource(
                        group,
                        rows.stream().map(row -> row.required("id")).distinct().toList(),
                        messages::get)));
        PackTable.read(folder.resolve("incident_hard_negatives.csv"))
                .rows()
                .forEach(row -> pairs.add(new Pair(
                        "hard",
                        row.required("why"),
                        false,
                        1,
                        COMPARING.of(messages.get(row.required("id_a")), messages.get(row.required("id_b")), null))));
        return pairs;
    }

    private static List<Pair> sameSource(String group, List<String> ids, Function<String, Report> messages) {
        ArrayList<Pair> pairs = new ArrayList<>();
        double weight = 2.0 / (ids.size() * (ids.size() - 1));
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                Comparison pair = COMPARING.of(messages.apply(ids.get(i)), messages.apply(ids.get(j)), null);
                pairs.add(new Pair("one source", group, true, weight, pair));
            }
        }
        return pairs;
    }

    private static Report message(PackTable.Row row) {
        return COMPARING.read(
                row.text("title") + "。" + row.text("body"),
                null,
                null,
                row.text("user"),
                LocalDateTime.parse(row.required("time"), TIME).toInstant(ZoneOffset.UTC));
    }
}
