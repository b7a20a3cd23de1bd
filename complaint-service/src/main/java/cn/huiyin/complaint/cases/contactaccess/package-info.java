/**
 * Every access to the contact data of a case, in a collection of its own, and how many somebody has had on a day.
 * Knows who opened it and what for, never what was seen.
 */
@NullMarked
package cn.huiyin.complaint.cases.contactaccess;

import org.jspecify.annotations.NullMarked;
