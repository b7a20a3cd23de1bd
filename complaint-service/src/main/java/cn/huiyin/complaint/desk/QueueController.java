package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.queues.QueueView;
import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queues of cases that somebody may see. */
@RestController
class QueueController {

    static final String USUAL_SIZE = "50";
    static final int LARGEST_SIZE = 100;
    private static final int MOST_COUNTED = 1000;
    private static final int LONGEST_SEARCH = 100;

    private final FindCases find;
    private final DeskViews views;

    QueueController(FindCases find, DeskViews views) {
        this.find = find;
        this.views = views;
    }

    /**
     * Lists the cases of a queue. One page of those that the caller may see, what ends first before the rest.
     *
     * @param view open, overdue, soon, repeated, mine, approvals, called, returns, reviews, re-reviews, led, led-done,
     *     triage, uncategorised or closed
     * @param office only cases of this office, by its code
     * @param category only cases of this category, by its code
     * @param officer only cases that this officer has, by the id of the account; {@code none} for those that nobody has
     * @param q a case number or its last part, a number of the hotline, or words; a number finds its case in every
     *     queue
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most cases on the page
     */
    @GetMapping("/api/cases")
    Page<CaseRow> listCases(
            Actor actor,
            @RequestParam(defaultValue = "open") String view,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable @Size(max = LONGEST_SEARCH) String officer,
            @RequestParam(required = false) @Nullable @Size(max = LONGEST_SEARCH) String q,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = USUAL_SIZE) @Min(1) @Max(LARGEST_SIZE) int size) {
        Selection selection = selection(actor, view, office, category, officer);
        return find.find(CaseAccess.ofStaff(actor).scope(), selection, orNull(q), cursor, size)
                .map(views::row);
    }

    /**
     * Counts the cases of a queue. Those that the caller may see, exactly up to 1,000.
     *
     * @param view open, overdue, soon, repeated, mine, approvals, called, returns, reviews, re-reviews, led, led-done,
     *     triage, uncategorised or closed
     * @param office only cases of this office, by its code
     * @param category only cases of this category, by its code
     * @param officer only cases that this officer has, by the id of the account; {@code none} for those that nobody has
     */
    @GetMapping("/api/cases/count")
    QueueCount countCases(
            Actor actor,
            @RequestParam(defaultValue = "open") String view,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable @Size(max = LONGEST_SEARCH) String officer) {
        Selection selection = selection(actor, view, office, category, officer);
        int count = find.count(CaseAccess.ofStaff(actor).scope(), selection, MOST_COUNTED + 1);
        return new QueueCount(Math.min(count, MOST_COUNTED), count > MOST_COUNTED);
    }

    private static Selection selection(
            Actor actor, String view, @Nullable String office, @Nullable String category, @Nullable String officer) {
        QueueView queue = QueueView.ofCode(view).orElseThrow(() -> unknownView(view));
        return new Selection(
                queue, orNull(office), orNull(category), queue == QueueView.MINE ? actor.subject() : orNull(officer));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static ProblemException unknownView(String view) {
        return ProblemException.of(
                        ProblemType.INVALID_INPUT,
                        "view: \"%s\" (expected: open, overdue, soon, repeated, mine, approvals, called, returns, reviews, re-reviews, led, led-done, triage, uncategorised or closed)"
                                .formatted(view))
                .at("?view", "unknown");
    }
}
