package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.projections.CaseProjection;
import cn.huiyin.complaint.cases.projections.ChangedCase;
import cn.huiyin.complaint.statistics.domain.CountingRules;
import cn.huiyin.complaint.statistics.domain.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/**
 * Recomputes the sums of the days on which changed cases are, or ever were, counted.
 *
 * <p>Why this is exact: a sum that is incremented by events stays wrong once an event is lost, doubled or late. Here a
 * day is counted from its cases, and gives the same result however often. The write that changes a case also marks it
 * as dirty and stores every day on which it was ever counted, so a crash cannot separate the two. The mark is removed
 * after the days are stored, and only from the version that was read. Of two replicas that count the same day, the one
 * that read earlier is not stored and counts again. The alternative, an event consumer, would need the broker, a queue,
 * and the same marks for messages that were set aside.
 *
 * <p>Cost: a round reads the cases of the changed days, an overview reads days and offices; neither grows with the age
 * of the platform. The sums are one round, a second or two, behind the cases.
 */
@Service
class RollUpDays implements CaseProjection {

    private final CountedCases cases;
    private final DayRollups rollups;
    private final CountingRules rules = new CountingRules(DistrictDay.ZONE);

    RollUpDays(CountedCases cases, DayRollups rollups) {
        this.cases = cases;
        this.rollups = rollups;
    }

    @Override
    public void project(List<ChangedCase> changed) {
        TreeSet<String> days = new TreeSet<>();
        changed.forEach(one -> days.addAll(one.counting().days()));
        days.forEach(day -> rollUp(LocalDate.parse(day)));
    }

    private void rollUp(LocalDate day) {
        while (!rollups.store(counted(day, rollups.revisionOf(day) + 1))) {
            // Another replica was faster; it may have read the cases before they were marked.
            Thread.onSpinWait();
        }
    }

    private DayRollup counted(LocalDate day, long revision) {
        TreeMap<String, Tally> tallies = new TreeMap<>();
        cases.forEachOf(day, (_, counted) -> {
            String office = Objects.requireNonNullElse(counted.office(), DayRollup.NO_OFFICE);
            tallies.merge(office, rules.on(day, counted), Tally::plus);
        });
        List<DayRollup.OfficeTally> offices = tallies.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(Tally.ZERO))
                .map(entry -> new DayRollup.OfficeTally(entry.getKey(), entry.getValue()))
                .toList();
        return new DayRollup(day.toString(), revision, offices);
    }
}
