/**
 * Outlines of the offices that administrators hand in: read with all that is wrong with them, and laid against each other and
 * the outline of the district to find gaps and overlaps. Geometry by JTS; nothing is mended silently.
 */
@NullMarked
package cn.huiyin.dispatch.pack.outlines;

import org.jspecify.annotations.NullMarked;
