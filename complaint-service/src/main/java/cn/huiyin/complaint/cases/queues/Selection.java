package cn.huiyin.complaint.cases.queues;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.complaint.cases.store.FlatFilter;
import java.time.Instant;
import java.util.ArrayList;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which cases.
 *
 * @param office code of an office; null for all that the scope lets see
 * @param category code of a category; null for all
 */
public record Selection(
        QueueView view, @Nullable String office, @Nullable String category) {

    public Bson filter(Instant now) {
        var filters = new ArrayList<Bson>();
        filters.add(
                switch (view) {
                    case OPEN -> eq(CaseFacts.OPEN, true);
                    case OVERDUE -> FlatFilter.of(eq(CaseFacts.OPEN, true), lt(CaseFacts.QUEUE_AT, now));
                    case TRIAGE -> FlatFilter.of(eq(CaseFacts.OPEN, true), eq(CaseFacts.TRIAGE, true));
                    case CLOSED -> eq(CaseFacts.OPEN, false);
                });
        if (office != null) {
            filters.add(eq(CaseFacts.OFFICE, office));
        }
        if (category != null) {
            filters.add(eq(CaseFacts.CATEGORY, category));
        }
        return FlatFilter.of(filters.toArray(Bson[]::new));
    }

    /** Whether a case with these facts is one of them; says the same as {@link #filter}. */
    public boolean contains(CaseFacts facts, Instant now) {
        var inView =
                switch (view) {
                    case OPEN -> facts.open();
                    case OVERDUE -> facts.open() && facts.queueAt().isBefore(now);
                    case TRIAGE -> facts.open() && facts.triage() != null;
                    case CLOSED -> !facts.open();
                };
        return inView
                && (office == null || office.equals(facts.office()))
                && (category == null || category.equals(facts.category()));
    }
}
