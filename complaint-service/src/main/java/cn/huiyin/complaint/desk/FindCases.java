package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.search.SearchCases;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.district.District;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds cases by queue, case number, order number or words. */
@Component
class FindCases {

    private static final Pattern WITHOUT_PREFIX = Pattern.compile("[0-9]{8}-[0-9]{4,9}");
    private static final Pattern LAST_PART = Pattern.compile("[0-9]{4,9}");

    private final CaseQueues queues;
    private final SearchCases search;
    private final Cases cases;
    private final District district;
    private final Clock time;

    FindCases(CaseQueues queues, SearchCases search, Cases cases, District district, Clock time) {
        this.queues = queues;
        this.search = search;
        this.cases = cases;
        this.district = district;
        this.time = time;
    }

    /** @param q what is searched for; null for the queue as it is */
    Page<ListedCase> find(Scope scope, Selection selection, @Nullable String q, @Nullable Cursor cursor, int size) {
        if (q == null) {
            return queues.page(scope, selection, time.instant(), cursor, size);
        }
        Optional<StoredCase> one = byNumber(scope, q).or(() -> cases.findByOrder(q, scope));
        if (one.isPresent()) {
            return new Page<>(List.of(listed(one.get())), null);
        }
        if (LAST_PART.matcher(q).matches()) {
            return queues.endingWith(scope, q, cursor, size);
        }
        return search.search(scope, selection, q, time.instant(), cursor, size);
    }

    /** The number of cases of a queue, counted up to the limit. */
    int count(Scope scope, Selection selection, int limit) {
        return queues.count(scope, selection, time.instant(), limit);
    }

    private Optional<StoredCase> byNumber(Scope scope, String q) {
        String upper = q.toUpperCase(Locale.ROOT);
        String number = WITHOUT_PREFIX.matcher(upper).matches() ? district.numberPrefix() + "-" + upper : upper;
        return CaseNumber.isWellFormed(number) ? cases.find(new CaseNumber(number), scope) : Optional.empty();
    }

    private static ListedCase listed(StoredCase stored) {
        return new ListedCase(stored.current(), stored.version());
    }
}
