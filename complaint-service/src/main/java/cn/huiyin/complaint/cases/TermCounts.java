package cn.huiyin.complaint.cases;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import org.bson.Document;

/** How common words are, told from their milestones, since counting all cases of a common word reads them all. */
final class TermCounts {

    /** More words narrow a search no further. */
    private static final int WORDS_COMPARED = 5;

    private final MongoCollection<CaseDocument> cases;

    TermCounts(MongoCollection<CaseDocument> cases) {
        this.cases = cases;
    }

    /** The word that the fewest cases have, or nearly so; the longest among those that are equally rare. */
    String rarest(Collection<String> words) {
        if (words.size() == 1) {
            return words.iterator().next();
        }
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(WORDS_COMPARED)
                .min(Comparator.comparingInt(this::commonness))
                .orElseThrow();
    }

    /** Great milestones tell the common words apart and are few; a word without one has few near ones. */
    private int commonness(String word) {
        var list = SearchTerms.word(word);
        var great = count(Milestones.greatOf(list));
        return great > 0 ? great * Milestones.APART : count(Milestones.of(list));
    }

    private int count(String list) {
        var range = new Document("$gt", Milestones.entry(list, "")).append("$lt", Milestones.endOf(list));
        return cases.find(new Document(CaseDocument.TERMS, new Document("$elemMatch", range)), Document.class)
                .projection(Projections.include(CaseDocument.ID))
                .into(new ArrayList<>())
                .size();
    }
}
