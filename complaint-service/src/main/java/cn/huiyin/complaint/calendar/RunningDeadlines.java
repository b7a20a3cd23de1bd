package cn.huiyin.complaint.calendar;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.store.CaseCollection;
import cn.huiyin.complaint.cases.store.CaseDocument;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.NavigableSet;
import org.springframework.stereotype.Repository;

/** Counts the running deadlines of all cases; used for a preview, some times a year. */
@Repository
class RunningDeadlines {

    private final MongoCollection<CaseDocument> cases;

    RunningDeadlines(MongoDatabase database) {
        cases = CaseCollection.of(database);
    }

    /** @param reaching over a day that changes; {@code withoutDueTime} for want of the year */
    record Touched(int reaching, int withoutDueTime) {}

    Touched by(NavigableSet<LocalDate> changed, int year) {
        int[] counts = new int[2];
        for (CaseDocument one : cases.find(CaseCollection.withRunningDeadlines())) {
            for (Deadline deadline : one.stored().current().deadlines().all()) {
                if (deadline.running() && Integer.valueOf(year).equals(deadline.missingYear())) {
                    counts[1]++;
                } else if (deadline.running() && deadline.dueAt() != null && reaches(deadline, changed)) {
                    counts[0]++;
                }
            }
        }
        return new Touched(counts[0], counts[1]);
    }

    private static boolean reaches(Deadline deadline, NavigableSet<LocalDate> changed) {
        LocalDate next = changed.ceiling(DistrictDay.dateOf(deadline.startedAt()));
        return next != null && deadline.dueAt() != null && !next.isAfter(DistrictDay.dateOf(deadline.dueAt()));
    }
}
