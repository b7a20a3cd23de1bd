package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Complaint;
import java.util.ArrayList;
import java.util.List;

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

    /** The lists that a case stands in by what it is found by, all newest first. */
    static List<String> of(CaseNumber number, Complaint complaint, List<String> words) {
        var terms = new ArrayList<String>();
        terms.add(sequence(number.sequence()));
        var citizen = complaint.citizen();
        if (citizen != null) {
            terms.add(citizen(citizen));
        }
        words.stream().map(SearchTerms::word).forEach(terms::add);
        return terms;
    }

    /** The words of a complaint; those of the address first, so that a long text does not push them out. */
    static List<String> wordsOf(Complaint complaint) {
        var address = complaint.place().address();
        var text = (address == null ? "" : address + "\n") + complaint.text();
        return SearchWords.of(text).stream().limit(MAX_WORDS).toList();
    }
}
