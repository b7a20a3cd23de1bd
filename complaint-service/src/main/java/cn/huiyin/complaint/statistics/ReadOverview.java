package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.CaseCounts;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.OpenCount;
import cn.huiyin.complaint.cases.Scope;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.statistics.domain.CountedCase;
import cn.huiyin.complaint.statistics.domain.CountedDeadline;
import cn.huiyin.complaint.statistics.domain.CountingRules;
import cn.huiyin.complaint.statistics.domain.Kpi;
import cn.huiyin.complaint.statistics.domain.Tally;
import cn.huiyin.contracts.CodedName;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Puts an overview together: what is certain from the sums of the days, what time alone changes from the open cases. An
 * answer that is overdue is late without anybody having done anything, so no sum could hold it; open cases are few.
 */
@Service
class ReadOverview {

    private final DayRollups rollups;
    private final CaseCounts cases;
    private final District district;
    private final Clock clock;
    private final CountingRules rules = new CountingRules(DistrictDay.ZONE);

    ReadOverview(DayRollups rollups, CaseCounts cases, District district, Clock clock) {
        this.rollups = rollups;
        this.cases = cases;
        this.district = district;
        this.clock = clock;
    }

    /** @param office whose numbers; empty for the district */
    Overview read(Period period, Optional<String> office) {
        var now = clock.instant();
        var scope = office.map(Scope::ofOffice).orElse(Scope.ALL);
        var open = cases.open(scope, now);
        var days = tallies(period, office);
        addOverdue(days, scope, now);
        var sum = days.sum(period::contains);
        return new Overview(
                period,
                Overview.Share.of(Kpi.ASSIGNMENT, sum.assignment()),
                Overview.Share.of(Kpi.ON_TIME_ANSWER, sum.onTimeAnswer()),
                Overview.Share.of(Kpi.SATISFACTION, sum.satisfaction()),
                period.weeks().stream()
                        .map(monday -> week(monday, period, days))
                        .toList(),
                open.stream().mapToLong(OpenCount::overdue).sum(),
                open.stream().mapToLong(OpenCount::triage).sum(),
                offices(office).map(one -> row(one, period, days, open)).toList());
    }

    private DailyTallies tallies(Period period, Optional<String> office) {
        var tallies = new DailyTallies();
        var firstWeek = period.weeks().getFirst();
        var first = firstWeek.isBefore(period.from()) ? firstWeek : period.from();
        for (var rollup : rollups.between(first, period.to())) {
            var day = LocalDate.parse(rollup.day());
            rollup.offices().stream()
                    .filter(one -> office.isEmpty() || office.get().equals(one.office()))
                    .forEach(one -> tallies.add(day, one.office(), one.tally()));
        }
        return tallies;
    }

    private void addOverdue(DailyTallies tallies, Scope scope, Instant now) {
        cases.forEachOverdue(scope, now, sheet -> {
            var counted = CaseReading.of(sheet);
            dueDays(counted, now)
                    .forEach(day -> tallies.add(
                            day,
                            Objects.requireNonNullElse(counted.office(), DayRollup.NO_OFFICE),
                            rules.overdueOn(day, counted, now)));
        });
    }

    private static List<LocalDate> dueDays(CountedCase counted, Instant now) {
        return counted.answers().stream()
                .flatMap(answer -> answer.overdue(now).stream())
                .map(CountedDeadline.Settled::at)
                .map(DistrictDay::dateOf)
                .distinct()
                .toList();
    }

    private static Overview.Week week(LocalDate monday, Period period, DailyTallies days) {
        Tally sum = days.sum(day -> Period.mondayOf(day).equals(monday) && !day.isAfter(period.to()));
        return new Overview.Week(
                monday,
                Overview.WeekShare.of(sum.assignment()),
                Overview.WeekShare.of(sum.onTimeAnswer()),
                Overview.WeekShare.of(sum.satisfaction()));
    }

    private Stream<Office> offices(Optional<String> only) {
        return district.offices().stream()
                .filter(office -> only.isEmpty() || only.get().equals(office.code()))
                .sorted(Comparator.comparing(Office::code));
    }

    private static Overview.OfficeRow row(Office office, Period period, DailyTallies days, List<OpenCount> open) {
        var now = open.stream()
                .filter(count -> office.code().equals(count.office()))
                .findFirst()
                .orElse(new OpenCount(office.code(), 0, 0, 0));
        return new Overview.OfficeRow(
                new CodedName(office.code(), office.name()),
                days.sumOf(office.code(), period::contains).registered(),
                now.open(),
                now.overdue());
    }
}
