/**
 * What helps to write an answer, and to judge one: templates, and answers that say nothing of their own.
 * Stores nothing.
 */
@NullMarked
package cn.huiyin.complaint.answers;

import org.jspecify.annotations.NullMarked;
