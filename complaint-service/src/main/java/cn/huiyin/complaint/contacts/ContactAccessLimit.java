package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.contactaccess.DailyAccessCounts;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The conditions for those who open contact data without working for the handling office: a note, and a daily limit.
 */
@Component
class ContactAccessLimit {

    /** Counted separately from accesses. */
    private static final String SEARCHES = "|searches";

    private final DailyAccessCounts dailyCounts;
    private final ContactsSettings settings;
    private final ContactAccessMeters meters;

    ContactAccessLimit(DailyAccessCounts dailyCounts, ContactsSettings settings, ContactAccessMeters meters) {
        this.dailyCounts = dailyCounts;
        this.settings = settings;
        this.meters = meters;
    }

    /** Counts a search against the daily limit. @throws ProblemException beyond it */
    void checkSearch(ViewContact.Viewer viewer, Instant now) {
        if (!dailyCounts.take(viewer.subject() + SEARCHES, now, settings.searchesPerDay())) {
            meters.refused(viewer.role(), "search-limit");
            throw ProblemException.of(
                    ProblemType.CONTACT_ACCESS_USED_UP,
                    "This account has searched for the cases of %d numbers today; no more can be searched for."
                            .formatted(settings.searchesPerDay()));
        }
    }

    /** Counts an access against the daily limit. @throws ProblemException beyond it */
    void check(ViewContact.Viewer viewer, ViewContact.Reason reason, Instant now) {
        if (reason.note() == null) {
            meters.refused(viewer.role(), "no-note");
            throw ProblemException.of(
                            ProblemType.RULE_REFUSED,
                            "Who does not work for the handling office says exactly what the data is needed for.")
                    .at("/note", "contact-note-required");
        }
        if (!dailyCounts.take(viewer.subject(), now, settings.accessesPerDay())) {
            meters.refused(viewer.role(), "limit");
            throw ProblemException.of(
                    ProblemType.CONTACT_ACCESS_USED_UP,
                    "This account has opened the contact data of %d cases today; no more can be opened."
                            .formatted(settings.accessesPerDay()));
        }
    }
}
