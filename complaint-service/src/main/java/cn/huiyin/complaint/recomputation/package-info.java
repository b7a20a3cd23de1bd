/**
 * Lets the running deadlines of all open cases follow a changed calendar or changed deadline classes: told in advance, then
 * done case by case, each by an event of its own. Nothing else moves a running deadline for such a reason.
 */
@NullMarked
package cn.huiyin.complaint.recomputation;

import org.jspecify.annotations.NullMarked;
