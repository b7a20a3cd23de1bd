/**
 * The engine's first guess of each case, what the desks made of it, the figures about it, and the labelled examples
 * that training reads. Stores codes alone: a text is read from its case when it is needed, so that what is erased there
 * is not kept here.
 */
@NullMarked
package cn.huiyin.complaint.learning;

import org.jspecify.annotations.NullMarked;
