/**
 * What citizens see of their own cases and can do with them, by number and query code or signed in.
 * Shows public statuses, never internal states.
 */
@NullMarked
package cn.huiyin.complaint.tracking;

import org.jspecify.annotations.NullMarked;
