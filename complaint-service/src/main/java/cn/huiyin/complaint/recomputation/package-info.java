/**
 * Recomputes the running deadlines of all cases after a change of calendar or deadline classes: reported first,
 * then done case by case, each with an event. Nothing else moves a running deadline for such a reason.
 */
@NullMarked
package cn.huiyin.complaint.recomputation;

import org.jspecify.annotations.NullMarked;
