/**
 * Which cases belong together: those of one caller's number, found by a keyed hash, and those near a point, found by
 * cells of the map. Derived from the cases and kept beside them; the number itself is nowhere in it. The only package
 * that uses H3.
 */
@NullMarked
package cn.huiyin.complaint.cases.related;

import org.jspecify.annotations.NullMarked;
