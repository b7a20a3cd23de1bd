/**
 * What must be done once after the database was restored to an earlier moment.
 * It undoes nothing: it sees to it that what was lost between that moment and now does no harm.
 */
@NullMarked
package cn.huiyin.complaint.recovery;

import org.jspecify.annotations.NullMarked;
