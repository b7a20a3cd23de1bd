/**
 * The worker for due cases: it claims them and hands them to the act {@code Tick}, which decides what happens. It knows
 * when a case is due, not what is done then.
 */
@NullMarked
package cn.huiyin.complaint.timers;

import org.jspecify.annotations.NullMarked;
