/**
 * What must be done once after the database was restored to an earlier moment. It undoes nothing; it prevents harm by
 * what was lost between that moment and now.
 */
@NullMarked
package cn.huiyin.complaint.recovery;

import org.jspecify.annotations.NullMarked;
