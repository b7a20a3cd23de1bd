package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.statistics.domain.Kpi;
import cn.huiyin.complaint.statistics.domain.Tally;
import cn.huiyin.contracts.CodedName;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Computes the overview of a period. */
@Service
class ReadOverview {

    private final CountDays countDays;
    private final CountedCases cases;
    private final District district;
    private final Clock clock;

    ReadOverview(CountDays countDays, CountedCases cases, District district, Clock clock) {
        this.countDays = countDays;
        this.cases = cases;
        this.district = district;
        this.clock = clock;
    }

    /** @param office whose numbers; empty for the district */
    Overview read(Period period, Optional<String> office) {
        Instant now = clock.instant();
        Scope scope = office.map(Scope::ofOffice).orElse(Scope.DISTRICT);
        List<OpenCount> open = cases.open(scope, now);
        LocalDate firstWeek = period.weeks().getFirst();
        DailyTallies days =
                countDays.between(firstWeek.isBefore(period.from()) ? firstWeek : period.from(), period.to(), office);
        Tally sum = days.sum(period::contains);
        return new Overview(
                period,
                Overview.Share.of(Kpi.ASSIGNMENT, sum.assignment(), sum.running()),
                Overview.Share.of(Kpi.ON_TIME_ANSWER, sum.onTimeAnswer(), null),
                Overview.Share.of(Kpi.SATISFACTION, sum.satisfaction(), null),
                Overview.Share.of(Kpi.REPORT_IN, sum.reportIn(), null),
                Overview.Share.of(Kpi.SHAM_CLOSURE, sum.shamClosure(), null),
                period.weeks().stream()
                        .map(monday -> week(monday, period, days))
                        .toList(),
                open.stream().mapToLong(OpenCount::overdue).sum(),
                open.stream().mapToLong(OpenCount::triage).sum(),
                offices(office).map(one -> row(one, period, days, open)).toList(),
                departments(sum));
    }

    private List<Overview.DepartmentRow> departments(Tally sum) {
        return new TreeMap<>(sum.reportIns())
                .entrySet().stream()
                        .map(one -> new Overview.DepartmentRow(
                                named(one.getKey()), Overview.Share.of(Kpi.REPORT_IN, one.getValue(), null)))
                        .toList();
    }

    private CodedName named(String department) {
        return new CodedName(
                department,
                district.department(department).map(Department::name).orElse(department));
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
        OpenCount now = open.stream()
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
