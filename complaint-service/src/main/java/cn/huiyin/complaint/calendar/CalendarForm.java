package cn.huiyin.complaint.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A year of days to be laid over the calendar.
 *
 * @param year the year: one that the calendar covers, or the first that it does not
 * @param effectiveFrom the first day on which deadlines are computed with it; today at the earliest
 * @param file text of a CSV file with the columns date, kind (OFF or WORK) and name
 */
record CalendarForm(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 20_000) String file) {}
