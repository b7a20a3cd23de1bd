/**
 * What the citizen sees of the own case and can do with it, by number and query code or signed in.
 * Speaks the public statuses, never the desk's terms.
 */
@NullMarked
package cn.huiyin.complaint.tracking;

import org.jspecify.annotations.NullMarked;
