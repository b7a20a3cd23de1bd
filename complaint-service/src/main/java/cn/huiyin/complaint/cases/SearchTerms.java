package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Complaint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case is found by without its whole number: its words, the last part of its number, who filed it. */
final class SearchTerms {

    /** More words than a text of some 300 characters has; longer texts are found by what they begin with. */
    private static final int MAX_WORDS = 100;

    private SearchTerms() {}

    static String word(String word) {
        return "w:" + word;
    }

    /** @param sequence the last part of a case number, e.g. {@code 0137} */
    static String sequence(String sequence) {
        return "n:" + sequence;
    }

    static String citizen(String subject) {
        return "u:" + subject;
    }

    static List<String> of(CaseNumber number, Complaint complaint) {
        var terms = new ArrayList<String>();
        terms.add(sequence(number.sequence()));
        var citizen = complaint.citizen();
        if (citizen != null) {
            terms.add(citizen(citizen));
        }
        SearchWords.of(textOf(complaint)).stream()
                .limit(MAX_WORDS)
                .map(SearchTerms::word)
                .forEach(terms::add);
        return terms;
    }

    /** The address first, so that a long text does not push it out. */
    private static String textOf(Complaint complaint) {
        return orEmpty(complaint.place().address()) + "\n" + complaint.text();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
