/**
 * The lists of cases: one compound index each, read page by page.
 * Knows what a list is sorted by, not what a case may do.
 */
@NullMarked
package cn.huiyin.complaint.cases.queues;

import org.jspecify.annotations.NullMarked;
