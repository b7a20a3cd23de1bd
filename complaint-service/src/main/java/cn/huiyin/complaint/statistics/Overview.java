package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.statistics.domain.Kpi;
import cn.huiyin.complaint.statistics.domain.Ratio;
import cn.huiyin.contracts.CodedName;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a period, of the district or of one office, as they are sent.
 *
 * @param period the days that are counted
 * @param assignment cases that an office had in time
 * @param onTimeAnswer answers that were given in time
 * @param satisfaction ratings that are satisfied or basically satisfied
 * @param reportIn departments that reported in in time, of those that offices called in
 * @param shamClosure answered cases whose matter came again soon after their end
 * @param weeks the twelve weeks that end with the period's last
 * @param overdue open cases past a due time now, whatever the period
 * @param triage cases that the triage desk must decide now
 * @param byOffice one row for each office
 * @param byDepartment one row for each department that was called in and is counted in the period
 */
record Overview(
        Period period,
        Share assignment,
        Share onTimeAnswer,
        Share satisfaction,
        Share reportIn,
        Share shamClosure,
        List<Week> weeks,
        long overdue,
        long triage,
        List<OfficeRow> byOffice,
        List<DepartmentRow> byDepartment) {

    /**
     * A share of the cases that a number is about; the KPI dictionary says which.
     *
     * @param numerator cases that fulfil it
     * @param denominator cases that are counted
     * @param rate 0 to 1; absent when the denominator is 0
     * @param target what the district has promised, 0 to 1; absent where it promised nothing
     * @param running cases on neither side because their deadline still runs; absent where none of the number's can
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Share(
            long numerator,
            long denominator,
            @Nullable Double rate,
            @Nullable Double target,
            @Nullable Long running) {

        static Share of(Kpi kpi, Ratio ratio, @Nullable Long running) {
            OptionalDouble rate = ratio.rate();
            OptionalDouble target = kpi.target();
            return new Share(
                    ratio.numerator(),
                    ratio.denominator(),
                    rate.isPresent() ? rate.getAsDouble() : null,
                    target.isPresent() ? target.getAsDouble() : null,
                    running);
        }
    }

    /**
     * A share in one week.
     *
     * @param n numerator
     * @param d denominator
     */
    record WeekShare(long n, long d) {
        static WeekShare of(Ratio ratio) {
            return new WeekShare(ratio.numerator(), ratio.denominator());
        }
    }

    /**
     * The numbers of one week.
     *
     * @param weekStart its Monday
     * @param assignment cases that an office had in time
     * @param onTimeAnswer answers that were given in time
     * @param satisfaction ratings that are satisfied or basically satisfied
     */
    record Week(LocalDate weekStart, WeekShare assignment, WeekShare onTimeAnswer, WeekShare satisfaction) {}

    /**
     * The numbers of one office.
     *
     * @param office the office
     * @param registered cases registered in the period
     * @param open cases that are open now
     * @param overdue of these, past a due time
     */
    record OfficeRow(CodedName office, long registered, long open, long overdue) {}

    /**
     * The numbers of one department.
     *
     * @param department the department
     * @param reportIn its calls to which it reported in in time
     */
    record DepartmentRow(CodedName department, Share reportIn) {}
}
