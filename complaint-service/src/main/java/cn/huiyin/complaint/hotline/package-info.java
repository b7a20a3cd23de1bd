/**
 * Takes work orders 工单 from the hotline 12345 by signed calls: single, in batches, or as exported files,
 * also by somebody at a desk who has such a file at hand.
 * Every order gets its own outcome; the same order number never makes two cases.
 */
@NullMarked
package cn.huiyin.complaint.hotline;

import org.jspecify.annotations.NullMarked;
