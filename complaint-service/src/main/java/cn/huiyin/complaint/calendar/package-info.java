/**
 * The working calendar in force: that of the district pack, and the years that administrators laid over it. Every replica
 * reads the same uploads from the database; a deadline that runs keeps the due time that it has.
 */
@NullMarked
package cn.huiyin.complaint.calendar;

import org.jspecify.annotations.NullMarked;
