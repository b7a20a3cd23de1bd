package cn.huiyin.complaint.cases;

import org.jspecify.annotations.Nullable;

/**
 * Open cases of an office.
 *
 * @param office nine-digit code; null for cases that no office has
 * @param overdue those with a running deadline past its due time
 * @param triage those that the triage desk must decide
 */
public record OpenCount(@Nullable String office, int open, int overdue, int triage) {}
