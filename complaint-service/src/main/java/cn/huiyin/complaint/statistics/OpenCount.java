package cn.huiyin.complaint.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Open cases of an office.
 *
 * @param office nine-digit code; null for cases that no office has
 * @param overdue those with a running deadline past its due time
 * @param triage those that the triage desk must decide
 */
record OpenCount(@Nullable String office, int open, int overdue, int triage) {}
