/**
 * Every look at the contact data of a case, in a collection of its own, and how many of them somebody may take a day.
 * Knows who looked and what for, never what was seen.
 */
@NullMarked
package cn.huiyin.complaint.cases.looks;

import org.jspecify.annotations.NullMarked;
