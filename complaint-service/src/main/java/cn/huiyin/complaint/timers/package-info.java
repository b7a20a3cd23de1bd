/**
 * The worker that lets time act on cases: it claims what is due and hands it to the act Tick, which says what happens.
 * Knows when a case is due, not what is done to it.
 */
@NullMarked
package cn.huiyin.complaint.timers;

import org.jspecify.annotations.NullMarked;
