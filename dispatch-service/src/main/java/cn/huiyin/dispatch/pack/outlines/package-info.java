/**
 * Outlines of the offices that administrators hand in: read with all that is wrong with them, and compared with each
 * other and with the outline of the district to find gaps and overlaps. Geometry by JTS; nothing is corrected silently.
 */
@NullMarked
package cn.huiyin.dispatch.pack.outlines;

import org.jspecify.annotations.NullMarked;
