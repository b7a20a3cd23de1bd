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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds cases by the words of the complaint. */
@Component
public class SearchCases {

    private static final int BATCH = 200;

    /** Cases with all the words that one request looks at, whatever else they must fulfil. */
    private static final int MOST_LOOKED_AT = 1000;

    private final MongoCollection<CaseDocument> cases;
    private final CaseWords words;

    SearchCases(MongoCollection<CaseDocument> cases, CaseWords words) {
        this.cases = cases;
        this.words = words;
    }

    /**
     * One page of the cases that have all words of a text, those registered last first. A page may be shorter than asked
     * for, or empty, and still name a next one: then the search has read enough for one request.
     */
    public Page<ListedCase> search(
            Scope scope, Selection selection, String text, Instant now, @Nullable Cursor cursor, int size) {
        var asked = List.copyOf(SearchWords.of(text));
        if (asked.isEmpty() || scope instanceof Scope.OfCitizen) {
            return new Page<>(List.of(), null);
        }
        var filter = scope.within(selection.filter(now));
        var found = new ArrayList<ListedCase>();
        var from = cursor;
        for (var lookedAt = 0; lookedAt < MOST_LOOKED_AT; lookedAt += BATCH) {
            var hits = words.with(asked, now, from, BATCH);
            var matching = matching(hits.items(), filter);
            for (var hit : hits.items()) {
                var match = matching.get(hit.id());
                if (match != null && found.size() == size) {
                    return new Page<>(found, cursorOf(found.getLast()).encode());
                }
                if (match != null) {
                    found.add(match);
                }
            }
            if (hits.next() == null) {
                return new Page<>(found, null);
            }
            from = Cursor.parse(hits.next());
        }
        return new Page<>(found, from == null ? null : from.encode());
    }

    private Map<String, ListedCase> matching(List<CaseWords.Hit> hits, Bson filter) {
        var matching = new HashMap<String, ListedCase>();
        if (!hits.isEmpty()) {
            var ids = hits.stream().map(CaseWords.Hit::id).toList();
            cases.find(and(in(CaseDocument.ID, ids), filter))
                    .map(ListedCase::of)
                    .forEach(one -> matching.put(one.current().id().value(), one));
        }
        return matching;
    }

    private static Cursor cursorOf(ListedCase last) {
        return new Cursor(last.current().registeredAt(), last.current().id().value());
    }
}
