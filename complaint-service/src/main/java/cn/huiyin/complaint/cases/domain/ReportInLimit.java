package cn.huiyin.complaint.cases.domain;

/**
 * How long a department that is called in may take to report in 报到, in working hours.
 *
 * @param usual where the office names no time
 * @param most that an office may give
 */
public record ReportInLimit(int usual, int most) {}
