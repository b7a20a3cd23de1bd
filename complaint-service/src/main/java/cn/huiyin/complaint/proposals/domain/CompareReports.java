package cn.huiyin.complaint.proposals.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares two reports. */
public record CompareReports(TextSimilarity similarity, Nuisances nuisances) {

    /** @param address where it is in words; null where only a point is known */
    public Report read(
            String text, @Nullable String address, @Nullable String category, @Nullable String person, Instant at) {
        return Report.of(text, address, category, person, at, nuisances, similarity);
    }

    /** @param metres between their points; null where one has none */
    public Comparison of(Report one, Report other, @Nullable Long metres) {
        Set<String> names = shared(one.names(), other.text(), other.names(), one.text());
        return new Comparison(
                one.wording().alike(other.wording()),
                one.opening().alike(other.opening()),
                names,
                shared(one.opener(), other.beginning(), other.opener(), one.beginning()),
                shared(one.roads(), other.text(), other.roads(), one.text()),
                !one.opener().isEmpty() && !other.opener().isEmpty() && names.isEmpty(),
                CopiedText.namesAnother(one.plain(), other.plain()),
                one.person() != null && one.person().equals(other.person()),
                Duration.between(one.at(), other.at()).abs().toDays(),
                nuisances.alike(one.nuisances(), other.nuisances()),
                metres,
                Math.max(one.main().metres(), other.main().metres()),
                Math.max(one.main().days(), other.main().days()));
    }

    /** It is enough if the word for the kind of source follows the name in one of the texts. */
    private static Set<String> shared(Set<String> ofOne, String otherText, Set<String> ofOther, String oneText) {
        TreeSet<String> shared = new TreeSet<>();
        ofOne.stream().filter(otherText::contains).forEach(shared::add);
        ofOther.stream().filter(oneText::contains).forEach(shared::add);
        return shared;
    }
}
