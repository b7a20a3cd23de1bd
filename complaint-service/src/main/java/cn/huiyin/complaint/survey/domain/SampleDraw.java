package cn.huiyin.complaint.survey.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A stratified random sample. Each case has a ticket, the SHA-256 of seed and case id; of each stratum those with the
 * lowest tickets are drawn. So the same seed and the same cases give the same sample, in whatever order and by whatever
 * program it is drawn.
 *
 * @param strata in order, with what was drawn of each
 * @param cases all that were drawn, in the order of their tickets
 */
public record SampleDraw(List<DrawnStratum> strata, List<DrawnCase> cases) {

    public SampleDraw {
        strata = List.copyOf(strata);
        cases = List.copyOf(cases);
    }

    /**
     * @param cases answered cases that are in it
     * @param drawn how many of them were drawn
     */
    public record DrawnStratum(Stratum stratum, int cases, int drawn) {}

    /** @param ticket 64 hexadecimal digits */
    public record DrawnCase(AnsweredCase answered, Stratum stratum, String ticket) {}

    /**
     * Strata are office and category group. Where there are fewer places than that, they are offices; where there are
     * fewer places than offices, all cases are one stratum: so every case can be drawn.
     *
     * @param places how many are wanted; all are drawn where there are no more
     * @param answered each case once
     */
    public static SampleDraw of(String seed, int places, Collection<AnsweredCase> answered) {
        int most = Math.min(places, answered.size());
        TreeMap<Stratum, List<DrawnCase>> strata = strata(seed, most, answered);
        TreeMap<Stratum, Integer> sizes = new TreeMap<>();
        strata.forEach((one, cases) -> sizes.put(one, cases.size()));
        SortedMap<Stratum, Integer> allocated = most == 0 ? new TreeMap<>() : Allocation.of(sizes, most);
        ArrayList<DrawnStratum> drawnStrata = new ArrayList<>();
        ArrayList<DrawnCase> drawn = new ArrayList<>();
        allocated.forEach((one, share) -> {
            List<DrawnCase> inOrder = inOrder(strata.getOrDefault(one, List.of()));
            drawnStrata.add(new DrawnStratum(one, inOrder.size(), share));
            drawn.addAll(inOrder.subList(0, share));
        });
        return new SampleDraw(drawnStrata, inOrder(drawn));
    }

    private static TreeMap<Stratum, List<DrawnCase>> strata(
            String seed, int places, Collection<AnsweredCase> answered) {
        TreeMap<Stratum, List<DrawnCase>> fine = parted(seed, answered, Stratum::ofOfficeAndCategory);
        if (fine.size() <= places) {
            return fine;
        }
        TreeMap<Stratum, List<DrawnCase>> offices = parted(seed, answered, Stratum::ofOffice);
        return offices.size() <= places ? offices : parted(seed, answered, Stratum::ofAll);
    }

    private static TreeMap<Stratum, List<DrawnCase>> parted(
            String seed, Collection<AnsweredCase> answered, Function<AnsweredCase, Stratum> stratumOf) {
        TreeMap<Stratum, List<DrawnCase>> strata = new TreeMap<>();
        for (AnsweredCase one : answered) {
            Stratum stratum = stratumOf.apply(one);
            strata.computeIfAbsent(stratum, _ -> new ArrayList<>())
                    .add(new DrawnCase(one, stratum, sha256(seed + ":" + one.caseId())));
        }
        return strata;
    }

    private static List<DrawnCase> inOrder(List<DrawnCase> cases) {
        return cases.stream().sorted(Comparator.comparing(DrawnCase::ticket)).toList();
    }

    /** In hexadecimal digits; by the JDK alone, as a domain is. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
