/**
 * The desk: the queues of cases, one case with all that staff may know of it, and what they do to it.
 * Decides nothing itself; whose cases somebody sees is said in the query, what they may do in the rules of the case.
 */
@NullMarked
package cn.huiyin.complaint.desk;

import org.jspecify.annotations.NullMarked;
