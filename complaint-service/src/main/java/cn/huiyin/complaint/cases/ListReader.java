package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.Case;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of cases in one direction, from milestone to milestone, so that what a page costs depends on its size and
 * not on the length of the list.
 */
final class ListReader {

    private static final Bson CONTENT = Projections.include(CaseDocument.VERSION, CaseDocument.CURRENT);

    /** A patience that lasts until the page is full or the list ends. */
    static final int UNTIL_FULL = Integer.MAX_VALUE;

    /** Milestones that are looked up in one go, in strides: enough for three windows, of which the third seldom is read. */
    private static final int STRIDES_AHEAD = 4;

    private final MongoCollection<CaseDocument> cases;
    private final String entries;
    private final String key;
    private final String keyHolder;
    private final Function<Case, String> keyOf;
    private final boolean ascending;

    /** The queues, what is due or ended first at the front. */
    static ListReader queuesAscending(MongoCollection<CaseDocument> cases) {
        return new ListReader(
                cases, CaseFacts.LISTS, CaseFacts.QUEUE_KEY, CaseDocument.FACTS, ListReader::queueKey, true);
    }

    /** The queues, what ended last at the front. */
    static ListReader queuesDescending(MongoCollection<CaseDocument> cases) {
        return new ListReader(
                cases, CaseFacts.LISTS, CaseFacts.QUEUE_KEY, CaseDocument.FACTS, ListReader::queueKey, false);
    }

    /** The lists of search terms, what was registered last at the front: ids rise with time. */
    static ListReader termsNewestFirst(MongoCollection<CaseDocument> cases) {
        return new ListReader(
                cases,
                CaseDocument.TERMS,
                CaseDocument.ID,
                CaseDocument.VERSION,
                current -> current.id().value(),
                false);
    }

    /**
     * @param entries the array of the lists' entries; has an index of its own
     * @param key the field whose value is the key in the entries
     * @param keyHolder a whole field of the document, to be read for the key. The local database takes such a field, and
     *     the id beside it, out of the stored bytes; for a part of a field, or the id alone, it decodes the document,
     *     which costs six times as much
     * @param keyOf the key of a case
     */
    private ListReader(
            MongoCollection<CaseDocument> cases,
            String entries,
            String key,
            String keyHolder,
            Function<Case, String> keyOf,
            boolean ascending) {
        this.cases = cases;
        this.entries = entries;
        this.key = key;
        this.keyHolder = keyHolder;
        this.keyOf = keyOf;
        this.ascending = ascending;
    }

    /**
     * What is asked of a list.
     *
     * @param after the key where the page before ended; null for the first page
     * @param until no key lies beyond; null for all
     * @param filter what else a case must fulfil, of fields without an index, lest the database choose that one; null for
     *     nothing, for beside an empty filter the local database reads the whole collection
     * @param size at most so many cases
     * @param patience read past at most so many milestones
     */
    record Request(
            String list,
            @Nullable String after,
            @Nullable String until,
            @Nullable Bson filter,
            int size,
            int patience) {

        /** Milestones that the first query reads past: about as many cases as the page is long; each further one doubles. */
        int stride() {
            return 1 + size / Milestones.APART;
        }
    }

    /** @param next where the next page begins; null when the list ended */
    record Found(List<ListedCase> cases, @Nullable String next) {}

    Found read(Request request) {
        var found = new ArrayList<ListedCase>();
        var after = request.after();
        var patience = request.patience();
        var stride = request.stride();
        while (true) {
            var ahead = ahead(request, after, stride * STRIDES_AHEAD);
            for (var passed = 0; passed < ahead.milestones().size(); ) {
                var reached = Math.min(passed + stride, ahead.milestones().size());
                var stop = ahead.milestones().get(reached - 1);
                found.addAll(window(request, after, stop, request.size() + 1 - found.size()));
                patience -= reached - passed;
                if (found.size() > request.size()) {
                    return cut(found, request.size());
                }
                if (patience <= 0) {
                    return new Found(found, stop);
                }
                after = stop;
                passed = reached;
                stride *= 2;
            }
            if (ahead.toTheEnd()) {
                found.addAll(window(request, after, request.until(), request.size() + 1 - found.size()));
                return found.size() > request.size() ? cut(found, request.size()) : new Found(found, null);
            }
        }
    }

    private Found cut(List<ListedCase> found, int size) {
        var page = List.copyOf(found.subList(0, size));
        return new Found(page, keyOf.apply(page.getLast().current()));
    }

    /** @param toTheEnd whether no milestone stands behind these */
    private record Ahead(List<String> milestones, boolean toTheEnd) {}

    /** The next milestones: at most so many, and none beyond the next one of the second rank. */
    private Ahead ahead(Request request, @Nullable String after, int most) {
        var to = request.until();
        var toTheEnd = true;
        for (var rank = Milestones.RANKS; rank > 1; rank--) {
            var next = keys(Milestones.of(rank, request.list()), after, to, 1);
            if (!next.isEmpty()) {
                to = next.getFirst();
                toTheEnd = false;
            }
        }
        var milestones = keys(Milestones.of(1, request.list()), after, to, most);
        return new Ahead(milestones, toTheEnd && milestones.size() < most);
    }

    private List<String> keys(String list, @Nullable String after, @Nullable String to, int limit) {
        return cases.find(between(list, after, to), Document.class)
                .projection(Projections.include(keyHolder))
                .sort(sort())
                .limit(limit)
                .map(this::storedKey)
                .into(new ArrayList<>());
    }

    private List<ListedCase> window(Request request, @Nullable String after, @Nullable String to, int limit) {
        var range = between(request.list(), after, to);
        var filter = request.filter();
        return cases.find(filter == null ? range : Filters.and(range, filter), ListedCase.class)
                .projection(CONTENT)
                .sort(sort())
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Entries of the list behind one key up to another, this one included, in the direction of reading. */
    private Bson between(String list, @Nullable String after, @Nullable String to) {
        var start = Milestones.entry(list, "");
        var end = Milestones.endOf(list);
        var range = new Document();
        if (ascending) {
            range.append("$gt", after == null ? start : Milestones.entry(list, after));
            range.append("$lte", to == null ? end : Milestones.entry(list, to));
        } else {
            range.append("$lt", after == null ? end : Milestones.entry(list, after));
            range.append("$gte", to == null ? start : Milestones.entry(list, to));
        }
        // Bounds on one element; without it each bound may be met by another element and neither bounds the index.
        return new Document(entries, new Document("$elemMatch", range));
    }

    private Bson sort() {
        return ascending ? Sorts.ascending(key) : Sorts.descending(key);
    }

    private static String queueKey(Case current) {
        return CaseFacts.of(current).queueKey();
    }

    private String storedKey(Document document) {
        return document.getEmbedded(List.of(key.split("\\.")), String.class);
    }
}
