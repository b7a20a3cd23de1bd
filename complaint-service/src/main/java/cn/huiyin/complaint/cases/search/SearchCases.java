package cn.huiyin.complaint.cases.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds cases by the words of the complaint. */
@Component
public class SearchCases {

    /** Cases with the rarest word that one request looks at; what it costs does not grow with how common words are. */
    private static final int MOST_LOOKED_AT = 500;

    /** Of more words than this, only the longest are asked for how rare they are. */
    private static final int MOST_COMPARED = 4;

    /** Words that more cases of a day have are all common. */
    private static final int COMMON = 100;

    private final MongoCollection<CaseDocument> cases;
    private final CaseSearchIndex words;

    SearchCases(MongoCollection<CaseDocument> cases, CaseSearchIndex words) {
        this.cases = cases;
        this.words = words;
    }

    /**
     * One page of the cases that have all words of a text, those registered last first. A page may be shorter than asked
     * for, or empty, and still name a next one: then as many cases were looked at as one request may.
     */
    public Page<ListedCase> search(
            Scope scope, Selection selection, String text, Instant now, @Nullable Cursor cursor, int size) {
        List<String> asked = askedFor(scope, text);
        if (asked.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        String office = officeOf(scope, selection);
        Page<SearchedCase> lookedAt = words.with(rarest(asked, office, now), office, now, cursor, MOST_LOOKED_AT);
        List<SearchedCase> found = lookedAt.items().stream()
                .filter(one -> one.fulfils(scope, selection, asked, now))
                .limit(size + 1L)
                .toList();
        List<SearchedCase> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? page.getLast().cursor().encode() : lookedAt.next();
        return new Page<>(read(page, scope.within(selection.filter(now))), next);
    }

    /**
     * Ids of cases that have all words of a text, of so many that were registered last and have the rarest of them. They are as the
     * words knew them last: whoever reads the cases says whose they are.
     */
    public List<String> latest(Scope scope, Selection selection, String text, Instant now, int most) {
        List<String> asked = askedFor(scope, text);
        if (asked.isEmpty()) {
            return List.of();
        }
        String office = officeOf(scope, selection);
        return words.with(rarest(asked, office, now), office, now, null, most).items().stream()
                .filter(one -> one.fulfils(scope, selection, asked, now))
                .map(SearchedCase::id)
                .toList();
    }

    /** None for who has no list that could be searched. */
    private static List<String> askedFor(Scope scope, String text) {
        return scope instanceof Scope.OfCitizen
                        || scope instanceof Scope.OfDepartment
                        || scope instanceof Scope.OfLeader
                ? List.of()
                : List.copyOf(SearchWords.of(text));
    }

    private static @Nullable String officeOf(Scope scope, Selection selection) {
        return scope instanceof Scope.OfOffice one ? one.code() : selection.office();
    }

    private String rarest(List<String> asked, @Nullable String office, Instant now) {
        List<String> longestFirst = asked.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_COMPARED)
                .toList();
        if (longestFirst.size() == 1) {
            return longestFirst.getFirst();
        }
        Map<String, Integer> frequencies = longestFirst.stream()
                .collect(Collectors.toMap(word -> word, word -> words.frequency(word, office, now, COMMON)));
        return Collections.min(longestFirst, Comparator.comparing(frequencies::get));
    }

    /** The cases in the order in which they were found; one that is no longer in the scope or the list is left out. */
    private List<ListedCase> read(List<SearchedCase> found, Bson filter) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> ids = found.stream().map(SearchedCase::id).toList();
        return cases.find(and(in(CaseDocument.ID, ids), filter)).map(ListedCase::of).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing(
                        one -> ids.indexOf(one.current().id().value())))
                .toList();
    }
}
