/**
 * The working calendar in force: that of the district pack, with the years that administrators replaced. Every replica
 * reads the same uploads from the database; running deadlines keep their due times.
 */
@NullMarked
package cn.huiyin.complaint.calendar;

import org.jspecify.annotations.NullMarked;
