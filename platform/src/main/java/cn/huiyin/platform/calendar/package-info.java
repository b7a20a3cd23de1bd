/**
 * Working time of the offices: hours, weekends, holidays and make-up days.
 * Pure arithmetic on what the district pack lists; it may not guess a year that is not listed.
 */
@NullMarked
package cn.huiyin.platform.calendar;

import org.jspecify.annotations.NullMarked;
