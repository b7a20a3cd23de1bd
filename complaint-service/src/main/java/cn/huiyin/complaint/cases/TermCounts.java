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

    /** Some number of milestones: those of the highest rank that the word has, since they are few. */
    private int commonness(String word) {
        var weight = Math.powExact(Milestones.APART, Milestones.RANKS);
        for (var rank = Milestones.RANKS; rank > 0; rank--) {
            weight /= Milestones.APART;
            var count = count(Milestones.of(rank, SearchTerms.word(word)));
            if (count > 0) {
                return count * weight;
            }
        }
        return 0;
    }

    private int count(String list) {
        var range = new Document("$gt", Milestones.entry(list, "")).append("$lt", Milestones.endOf(list));
        // The version, since the local database decodes the whole document for the id alone.
        return cases.find(new Document(CaseDocument.TERMS, new Document("$elemMatch", range)), Document.class)
                .projection(Projections.include(CaseDocument.VERSION))
                .into(new ArrayList<>())
                .size();
    }
}
