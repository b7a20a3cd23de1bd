package cn.huiyin.complaint.cases.queues;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.complaint.cases.store.DepartmentCalls;
import cn.huiyin.complaint.cases.store.FlatFilter;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StatisticsEntry;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.KeysetWindows;
import cn.huiyin.platform.paging.Page;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of cases. Each reads one compound index of its scope and its order. */
@Component
public class CaseQueues {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final String[] MARKS = {
        CaseFacts.TRIAGE,
        CaseFacts.REOPENED,
        CaseFacts.APPROVAL,
        CaseFacts.RETURNED,
        CaseFacts.CALLED,
        CaseFacts.OFFICER,
        CaseFacts.RESTRICTED
    };
    /** The operator that a leader's scope uses. */
    private static final String EITHER = "$or";

    private static final Cursor NOWHERE = new Cursor(Instant.EPOCH, "");

    private interface Query<T> {
        List<T> read(Bson filter, Bson sort, int limit);
    }

    private final MongoCollection<CaseDocument> cases;

    public CaseQueues(MongoCollection<CaseDocument> cases) {
        this.cases = cases;
    }

    /** One page of a queue, in its order. */
    public Page<ListedCase> page(Scope scope, Selection selection, Instant now, @Nullable Cursor cursor, int size) {
        return page(scope, selection, now, cursor, size, this::read, last -> cursor(selection, last));
    }

    /** How many cases a queue has; counts no further than the limit, so that it costs no more in a long list. */
    public int count(Scope scope, Selection selection, Instant now, int limit) {
        return page(scope, selection, now, null, limit, this::readIds, _ -> NOWHERE)
                .items()
                .size();
    }

    private <T> Page<T> page(
            Scope scope,
            Selection selection,
            Instant now,
            @Nullable Cursor cursor,
            int size,
            Query<T> query,
            Function<T, Cursor> cursorOf) {
        if (scope instanceof Scope.OfCitizen
                || scope instanceof Scope.OfDepartment
                || scope instanceof Scope.OfLeader && !selection.view().isOfFew()
                || selection.view() == QueueView.UNCATEGORISED && selection.category() != null) {
            return new Page<>(List.of(), null);
        }
        boolean isClosed = selection.view() == QueueView.CLOSED;
        KeysetWindows windows = isClosed ? KeysetWindows.newestFirst(DAY) : dueFirst(now, cursor);
        Instant latest = isClosed ? now : lastDue(selection, now);
        Selection chosen = isClosed ? selection : open(selection);
        Bson bounds = beyondItsIndexSetAside(chosen.view(), scope.within(chosen.filter(now)));
        String sortedBy = selection.sortedBy();
        Bson sort = windows.sort(sortedBy, CaseDocument.ID);
        return windows.page(
                selection.view() == QueueView.SOON ? now : Instant.EPOCH,
                latest,
                cursor,
                size,
                (slice, limit) ->
                        query.read(FlatFilter.of(bounds, slice.filter(sortedBy, CaseDocument.ID)), sort, limit),
                cursorOf);
    }

    private static Bson beyondItsIndexSetAside(QueueView view, Bson chosen) {
        if (view.isOfFew()) {
            return FlatFilter.setAside(
                    chosen, CaseFacts.OFFICE, CaseFacts.OFFICER, CaseFacts.CATEGORY, CaseFacts.RESTRICTED, EITHER);
        }
        if (view == QueueView.UNCATEGORISED) {
            return FlatFilter.setAside(chosen, marksAnd(CaseFacts.OFFICE));
        }
        return chosen.toBsonDocument().containsKey(CaseFacts.OFFICE)
                ? FlatFilter.setAside(chosen, marksAnd(CaseFacts.CATEGORY))
                : FlatFilter.setAside(chosen, MARKS);
    }

    private static String[] marksAnd(String field) {
        return Stream.concat(Stream.of(MARKS), Stream.of(field)).toArray(String[]::new);
    }

    /** What is overdue and what is due until tomorrow in one window; behind that, a day and more at a time. */
    private static KeysetWindows dueFirst(Instant now, @Nullable Cursor cursor) {
        Instant from = cursor == null ? Instant.EPOCH : cursor.at();
        return KeysetWindows.earliestFirst(from.isBefore(now) ? Duration.between(from, now.plus(DAY)) : DAY);
    }

    /**
     * Overdue and soon are ranges of the open list. The paging window gives the range: with two conditions on one field
     * the local database would not use the index.
     */
    private static Selection open(Selection selection) {
        return selection.view() == QueueView.OVERDUE || selection.view() == QueueView.SOON
                ? new Selection(QueueView.OPEN, selection.office(), selection.category(), selection.officer())
                : selection;
    }

    private static Instant lastDue(Selection selection, Instant now) {
        return switch (selection.view()) {
            case OVERDUE -> now.minusMillis(1);
            case SOON -> now.plus(Selection.SOON).minusMillis(1);
            default -> CaseFacts.NO_DUE_TIME;
        };
    }

    /**
     * One page of a list of a department: what is open, that which has waited longest first; what is done, the latest
     * first.
     */
    public Page<ListedCase> ofDepartment(
            String department, DepartmentCalls.Part part, Instant now, @Nullable Cursor cursor, int size) {
        return ofDepartment(department, part, now, cursor, size, this::read, CaseQueues::callsCursor);
    }

    /** How many cases a list of a department has; counts no further than the limit. */
    public int count(String department, DepartmentCalls.Part part, Instant now, int limit) {
        return ofDepartment(department, part, now, null, limit, this::readIds, _ -> NOWHERE)
                .items()
                .size();
    }

    private static <T> Page<T> ofDepartment(
            String department,
            DepartmentCalls.Part part,
            Instant now,
            @Nullable Cursor cursor,
            int size,
            Query<T> query,
            Function<T, Cursor> cursorOf) {
        KeysetWindows windows = part == DepartmentCalls.Part.DONE
                ? KeysetWindows.newestFirst(MONTH)
                : KeysetWindows.earliestFirst(Duration.between(Instant.EPOCH, now));
        Bson sort = windows.sort(CaseFacts.CALLS_AT, CaseDocument.ID);
        return windows.page(
                Instant.EPOCH,
                now,
                cursor,
                size,
                (slice, limit) -> query.read(
                        FlatFilter.of(
                                eq(CaseFacts.CALLS, part.of(department)),
                                slice.filter(CaseFacts.CALLS_AT, CaseDocument.ID)),
                        sort,
                        limit),
                cursorOf);
    }

    private static Cursor callsCursor(ListedCase last) {
        return new Cursor(
                Objects.requireNonNull(CaseFacts.of(last.current()).callsAt()),
                last.current().id().value());
    }

    /** One page of the cases whose number ends like this, e.g. {@code 0137}, whatever their state, newest first. */
    public Page<ListedCase> endingWith(Scope scope, String sequence, @Nullable Cursor cursor, int size) {
        return newest(scope.withinFew(eq(CaseDocument.SEQUENCE, sequence)), cursor, size);
    }

    /** One page of the cases that a citizen filed while signed in, newest first. */
    public Page<ListedCase> ofCitizen(String subject, @Nullable Cursor cursor, int size) {
        return newest(eq(CaseDocument.CITIZEN, subject), cursor, size);
    }

    /** The cases of these ids, in their order; without those that are not in the scope. */
    public List<ListedCase> these(Scope scope, List<String> ids) {
        return inOrder(ids, scope.withinFew(in(CaseDocument.ID, ids)));
    }

    /** Those of these that have ended and whose answer was not flagged as a sham closure. */
    public List<ListedCase> theseEnded(Scope scope, List<String> ids) {
        Bson ended = FlatFilter.of(in(CaseDocument.ID, ids), eq(CaseFacts.OPEN, false), ne(StatisticsEntry.SHAM, true));
        return inOrder(
                ids,
                FlatFilter.setAside(scope.within(ended), CaseFacts.OPEN, StatisticsEntry.SHAM, CaseFacts.RESTRICTED));
    }

    private List<ListedCase> inOrder(List<String> ids, Bson filter) {
        return ids.isEmpty()
                ? List.of()
                : cases.find(filter).map(ListedCase::of).into(new ArrayList<>()).stream()
                        .sorted(Comparator.comparing(
                                one -> ids.indexOf(one.current().id().value())))
                        .toList();
    }

    /**
     * The cases of an incident that are in the scope, the one registered first before the rest; an incident has few.
     */
    public List<ListedCase> ofIncident(Scope scope, String incident) {
        Bson filter = FlatFilter.setAside(
                scope.within(eq(CaseFacts.INCIDENT, incident)), CaseFacts.OFFICE, CaseFacts.RESTRICTED);
        return cases.find(filter)
                .sort(Sorts.ascending(CaseDocument.ID))
                .map(ListedCase::of)
                .into(new ArrayList<>());
    }

    /** Few cases fulfil such a filter, so no windows are needed. Ids rise with time: the id alone is the key. */
    private Page<ListedCase> newest(Bson filter, @Nullable Cursor cursor, int size) {
        Bson behind = cursor == null ? filter : FlatFilter.of(filter, lt(CaseDocument.ID, cursor.id()));
        List<ListedCase> found = read(behind, Sorts.descending(CaseDocument.ID), size + 1);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        List<ListedCase> page = List.copyOf(found.subList(0, size));
        String last = page.getLast().current().id().value();
        return new Page<>(page, new Cursor(Instant.EPOCH, last).encode());
    }

    private List<ListedCase> read(Bson filter, Bson sort, int limit) {
        return cases.find(filter).sort(sort).limit(limit).map(ListedCase::of).into(new ArrayList<>());
    }

    private List<String> readIds(Bson filter, Bson sort, int limit) {
        return cases.withDocumentClass(Document.class)
                .find(filter)
                .projection(Projections.include(CaseDocument.ID))
                .sort(sort)
                .limit(limit)
                .map(found -> found.getString(CaseDocument.ID))
                .into(new ArrayList<>());
    }

    private static Cursor cursor(Selection selection, ListedCase last) {
        return new Cursor(
                selection.sortKey(CaseFacts.of(last.current())),
                last.current().id().value());
    }
}
