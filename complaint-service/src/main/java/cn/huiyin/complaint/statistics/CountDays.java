package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.statistics.domain.CountingRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The current sums of days: final results from the stored sums, and overdue ones from the open cases. A deadline
 * becomes overdue without any write, so a stored sum could not contain it; open cases are few.
 */
@Component
class CountDays {

    private final DayRollups rollups;
    private final CountedCases cases;
    private final Clock clock;
    private final CountingRules rules = new CountingRules(DistrictDay.ZONE);

    CountDays(DayRollups rollups, CountedCases cases, Clock clock) {
        this.rollups = rollups;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param office whose sums; empty for all */
    DailyTallies between(LocalDate first, LocalDate last, Optional<String> office) {
        DailyTallies tallies = new DailyTallies();
        for (DayRollup rollup : rollups.between(first, last)) {
            LocalDate day = LocalDate.parse(rollup.day());
            rollup.offices().stream()
                    .filter(one -> office.isEmpty() || office.get().equals(one.office()))
                    .forEach(one -> tallies.add(day, one.office(), one.tally()));
        }
        addOverdue(tallies, office);
        return tallies;
    }

    private void addOverdue(DailyTallies tallies, Optional<String> office) {
        Instant now = clock.instant();
        cases.forEachOverdue(
                office.map(Scope::ofOffice).orElse(Scope.DISTRICT), now, (_, counted) -> rules.overdueDays(counted, now)
                        .forEach(day -> tallies.add(
                                day,
                                Objects.requireNonNullElse(counted.office(), DayRollup.NO_OFFICE),
                                rules.overdueOn(day, counted, now))));
    }
}
