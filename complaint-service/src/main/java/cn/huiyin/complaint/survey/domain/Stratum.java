package cn.huiyin.complaint.survey.domain;

import java.util.Comparator;

/**
 * A part of the answered cases of which a sample has its own places.
 *
 * @param office code; empty where one stratum holds the cases of all offices
 * @param categoryGroup first part of the category; empty where one stratum holds all categories
 */
public record Stratum(String office, String categoryGroup) implements Comparable<Stratum> {

    private static final String ANY = "";
    private static final Comparator<Stratum> ORDER =
            Comparator.comparing(Stratum::office).thenComparing(Stratum::categoryGroup);

    static Stratum ofOfficeAndCategory(AnsweredCase answered) {
        return new Stratum(answered.office(), answered.categoryGroup());
    }

    static Stratum ofOffice(AnsweredCase answered) {
        return new Stratum(answered.office(), ANY);
    }

    static Stratum ofAll(AnsweredCase answered) {
        return new Stratum(ANY, ANY);
    }

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
