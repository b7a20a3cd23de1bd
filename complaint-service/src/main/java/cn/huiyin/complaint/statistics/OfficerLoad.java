package cn.huiyin.complaint.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Open cases of an officer, or of nobody in particular. Each figure is the count of a list under {@code /api/cases}.
 *
 * @param officer id of the account; absent for the cases that the office has given to nobody
 * @param open all that are open
 * @param soon of these, due within a day
 * @param overdue of these, past a due time
 */
record OfficerLoad(@Nullable String officer, int open, int soon, int overdue) {}
