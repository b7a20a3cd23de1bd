/**
 * Computes due times and remaining times from the deadline classes of the district pack and the working calendar.
 * Stores nothing.
 */
@NullMarked
package cn.huiyin.complaint.deadlines;

import org.jspecify.annotations.NullMarked;
