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
 * Counts the days anew that changed cases have, or ever had, a part in.
 *
 * <p>Why this is exact. A sum that events add to is wrong for ever once an event is lost, doubled or late. So nothing is
 * added: a day is counted from its cases, as often as one likes, and gives the same. Which days must be counted is not
 * announced but lies in the case: the write that changes a case also marks it as dirty and keeps every day it ever had a
 * part in, so no crash comes between the two. A mark is taken off after its days are stored, and only from the version
 * that was read. Of two replicas that count the same day, the one whose reading is older is not stored, and counts again. An
 * event consumer was the other way; it would need the broker, a queue, and the same marks for a message set aside.
 *
 * <p>What it costs. A round costs the cases of the days that changed; reading costs days and offices; neither grows with
 * the age of the platform. Numbers are behind the cases by one round, a second or two.
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
            // Another replica was quicker; its reading of the cases may be older than the mark that led here.
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
