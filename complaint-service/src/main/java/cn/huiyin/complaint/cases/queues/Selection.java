package cn.huiyin.complaint.cases.queues;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.complaint.cases.store.FlatFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which cases.
 *
 * @param office code of an office; null for all that the scope lets see
 * @param category code of a category; null for all
 * @param officer subject of the officer who has it, or {@link #NOBODY}; null for all
 */
public record Selection(
        QueueView view,
        @Nullable String office,
        @Nullable String category,
        @Nullable String officer) {

    /** Whoever has it. */
    public Selection(QueueView view, @Nullable String office, @Nullable String category) {
        this(view, office, category, null);
    }

    /** Stands for cases that the office has given to nobody. */
    public static final String NOBODY = "none";

    /** An open case that is due within this time is due soon. */
    public static final Duration SOON = Duration.ofDays(1);

    public Bson filter(Instant now) {
        ArrayList<Bson> filters = new ArrayList<>();
        filters.add(
                switch (view) {
                    case OPEN -> eq(CaseFacts.OPEN, true);
                    case OVERDUE -> FlatFilter.of(eq(CaseFacts.OPEN, true), lt(CaseFacts.QUEUE_AT, now));
                    case SOON ->
                        FlatFilter.of(
                                eq(CaseFacts.OPEN, true),
                                gte(CaseFacts.QUEUE_AT, now),
                                lt(CaseFacts.QUEUE_AT, now.plus(SOON)));
                    case REPEATED -> FlatFilter.of(eq(CaseFacts.OPEN, true), eq(CaseFacts.REOPENED, true));
                    case APPROVALS -> FlatFilter.of(eq(CaseFacts.OPEN, true), eq(CaseFacts.APPROVAL, true));
                    case CALLED -> FlatFilter.of(eq(CaseFacts.OPEN, true), eq(CaseFacts.CALLED, true));
                    case MINE -> eq(CaseFacts.OPEN, true);
                    case RETURNS -> FlatFilter.of(eq(CaseFacts.OPEN, true), eq(CaseFacts.RETURNED, true));
                    case REVIEWS -> eq(CaseFacts.REVIEW, DeadlineKind.REVIEW.code());
                    case RE_REVIEWS -> eq(CaseFacts.REVIEW, DeadlineKind.RE_REVIEW.code());
                    case LED -> eq(CaseFacts.LED, true);
                    case LED_DONE -> eq(CaseFacts.LED, false);
                    case TRIAGE -> FlatFilter.of(eq(CaseFacts.OPEN, true), eq(CaseFacts.TRIAGE, true));
                    case UNCATEGORISED ->
                        FlatFilter.of(
                                eq(CaseFacts.OPEN, true), eq(CaseFacts.CATEGORY, null), eq(CaseFacts.TRIAGE, null));
                    case CLOSED -> eq(CaseFacts.OPEN, false);
                });
        if (office != null) {
            filters.add(eq(CaseFacts.OFFICE, office));
        } else if (view == QueueView.UNCATEGORISED) {
            filters.add(ne(CaseFacts.OFFICE, null));
        }
        if (category != null) {
            filters.add(eq(CaseFacts.CATEGORY, category));
        }
        if (officer != null) {
            filters.add(eq(CaseFacts.OFFICER, officer.equals(NOBODY) ? null : officer));
        }
        return FlatFilter.of(filters.toArray(Bson[]::new));
    }

    /** Whether a case with these facts is one of them; says the same as {@link #filter}. */
    public boolean contains(CaseFacts facts, Instant now) {
        boolean inView =
                switch (view) {
                    case OPEN -> facts.open();
                    case OVERDUE -> facts.open() && facts.queueAt().isBefore(now);
                    case SOON ->
                        facts.open()
                                && !facts.queueAt().isBefore(now)
                                && facts.queueAt().isBefore(now.plus(SOON));
                    case REPEATED -> facts.open() && facts.reopened() != null;
                    case APPROVALS -> facts.open() && facts.approval() != null;
                    case CALLED -> facts.open() && facts.called() != null;
                    case MINE -> facts.open();
                    case RETURNS -> facts.open() && facts.returned() != null;
                    case REVIEWS -> owes(facts, DeadlineKind.REVIEW);
                    case RE_REVIEWS -> owes(facts, DeadlineKind.RE_REVIEW);
                    case LED -> facts.lead() != null && facts.lead().open();
                    case LED_DONE -> facts.lead() != null && !facts.lead().open();
                    case TRIAGE -> facts.open() && facts.triage() != null;
                    case UNCATEGORISED ->
                        facts.open() && facts.office() != null && facts.category() == null && facts.triage() == null;
                    case CLOSED -> !facts.open();
                };
        return inView
                && (office == null || office.equals(facts.office()))
                && (category == null || category.equals(facts.category()))
                && (officer == null || Objects.equals(officer.equals(NOBODY) ? null : officer, facts.officer()));
    }

    private static boolean owes(CaseFacts facts, DeadlineKind kind) {
        return facts.review() != null && facts.review().stage().equals(kind.code());
    }

    /** What the list is sorted by. */
    String sortedBy() {
        return switch (view) {
            case REVIEWS, RE_REVIEWS -> CaseFacts.REVIEW_AT;
            case LED, LED_DONE -> CaseFacts.LEAD_AT;
            default -> CaseFacts.QUEUE_AT;
        };
    }

    /** The same of a case. */
    Instant sortKey(CaseFacts facts) {
        return switch (view) {
            case REVIEWS, RE_REVIEWS -> Objects.requireNonNull(facts.review()).dueAt();
            case LED, LED_DONE -> Objects.requireNonNull(facts.lead()).at();
            default -> facts.queueAt();
        };
    }
}
