/**
 * Deadline classes of the district pack and the working calendar, joined into due times and readings.
 * Computes; stores nothing.
 */
@NullMarked
package cn.huiyin.complaint.deadlines;

import org.jspecify.annotations.NullMarked;
