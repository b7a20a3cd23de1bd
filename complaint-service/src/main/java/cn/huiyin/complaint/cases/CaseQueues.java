package cn.huiyin.complaint.cases;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;

import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of cases. What a page costs does not grow with the number of cases. */
@Component
public class CaseQueues {

    /** A search reads past some 1,000 cases that have the rarest word, and then answers with what it has found. */
    private static final int SEARCH_PATIENCE = 64;

    private static final List<CaseState> OPEN_STATES =
            Arrays.stream(CaseState.values()).filter(CaseState::open).toList();

    private final TermCounts counts;
    private final ListReader dueFirst;
    private final ListReader endedLast;
    private final ListReader newestFirst;

    CaseQueues(MongoCollection<CaseDocument> collection) {
        counts = new TermCounts(collection);
        dueFirst = ListReader.queuesAscending(collection);
        endedLast = ListReader.queuesDescending(collection);
        newestFirst = ListReader.termsNewestFirst(collection);
    }

    /**
     * Which cases.
     *
     * @param office code of an office; null for all that the scope lets see
     * @param category code of a category; null for all
     */
    public record Selection(
            QueueView view,
            @Nullable String office,
            @Nullable String category) {}

    /** One page of a queue, in its order. */
    public Page<ListedCase> page(Scope scope, Selection selection, Instant now, @Nullable Cursor cursor, int size) {
        var narrowed = narrow(scope, selection);
        if (narrowed.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var chosen = narrowed.get();
        var list = CaseList.named(kind(chosen.view()), chosen.office(), chosen.category());
        var after = cursor == null ? null : QueueKey.of(cursor.at(), cursor.id());
        var until = chosen.view() == QueueView.OVERDUE ? QueueKey.startOf(now) : null;
        var reader = chosen.view() == QueueView.CLOSED ? endedLast : dueFirst;
        var found = reader.read(new ListReader.Request(list, after, until, null, size, ListReader.UNTIL_FULL));
        return page(found, QueueKey::cursor);
    }

    /**
     * One page of the cases that have all words of a text, those registered last first. A page may be shorter than asked
     * for, or empty, and still name a next one: then the search has read enough for one request.
     */
    public Page<ListedCase> search(
            Scope scope, Selection selection, String text, Instant now, @Nullable Cursor cursor, int size) {
        var narrowed = narrow(scope, selection);
        var words = List.copyOf(SearchWords.of(text));
        if (narrowed.isEmpty() || words.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var filter = and(all(CaseDocument.WORDS, words), matching(narrowed.get(), now));
        var rarest = SearchTerms.word(counts.rarest(words));
        return newest(rarest, filter, cursor, size);
    }

    /** One page of the cases whose number ends like this, e.g. {@code 0137}, whatever their state, newest first. */
    public Page<ListedCase> endingWith(Scope scope, String sequence, @Nullable Cursor cursor, int size) {
        var filter =
                switch (scope) {
                    case Scope.Everything _ -> null;
                    case Scope.OfOffice office -> eq(CaseDocument.OFFICE, office.code());
                    case Scope.OfCitizen citizen -> eq(CaseDocument.CITIZEN, citizen.subject());
                };
        return newest(SearchTerms.sequence(sequence), filter, cursor, size);
    }

    /** One page of the cases that a citizen filed while signed in, newest first. */
    public Page<ListedCase> ofCitizen(String subject, @Nullable Cursor cursor, int size) {
        return newest(SearchTerms.citizen(subject), null, cursor, size);
    }

    private Page<ListedCase> newest(String list, @Nullable Bson filter, @Nullable Cursor cursor, int size) {
        var after = cursor == null ? null : cursor.id();
        var found = newestFirst.read(new ListReader.Request(list, after, null, filter, size, SEARCH_PATIENCE));
        // Ids rise with time, so the id alone is the key.
        return page(found, id -> new Cursor(Instant.EPOCH, id));
    }

    private static Page<ListedCase> page(ListReader.Found found, Function<String, Cursor> cursor) {
        var next = found.next();
        return new Page<>(
                found.cases(), next == null ? null : cursor.apply(next).encode());
    }

    /** Empty when the scope lets see nothing of what is asked for. */
    private static Optional<Selection> narrow(Scope scope, Selection asked) {
        return switch (scope) {
            case Scope.Everything _ -> Optional.of(asked);
            case Scope.OfOffice own ->
                asked.office() == null || asked.office().equals(own.code())
                        ? Optional.of(new Selection(asked.view(), own.code(), asked.category()))
                        : Optional.empty();
            case Scope.OfCitizen _ -> Optional.empty();
        };
    }

    private static String kind(QueueView view) {
        return switch (view) {
            case OPEN, OVERDUE -> CaseList.OPEN;
            case TRIAGE -> CaseList.TRIAGE;
            case CLOSED -> CaseList.CLOSED;
        };
    }

    private static Bson matching(Selection selection, Instant now) {
        var filters = new ArrayList<Bson>();
        filters.add(
                switch (selection.view()) {
                    case OPEN -> in(CaseDocument.STATE, OPEN_STATES);
                    case OVERDUE -> and(in(CaseDocument.STATE, OPEN_STATES), lt(CaseFacts.QUEUE_AT, now));
                    case TRIAGE -> eq(CaseDocument.STATE, CaseState.TRIAGE);
                    case CLOSED -> nin(CaseDocument.STATE, OPEN_STATES);
                });
        if (selection.office() != null) {
            filters.add(eq(CaseDocument.OFFICE, selection.office()));
        }
        if (selection.category() != null) {
            filters.add(eq(CaseDocument.CATEGORY, selection.category()));
        }
        return and(filters);
    }
}
