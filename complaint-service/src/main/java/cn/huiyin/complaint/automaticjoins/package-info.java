/**
 * Joins cases without a person where an administrator has switched that on: each case is compared once, after an office
 * has it. The package {@code proposals} compares two cases; the act decides whether a case joins.
 */
@NullMarked
package cn.huiyin.complaint.automaticjoins;

import org.jspecify.annotations.NullMarked;
