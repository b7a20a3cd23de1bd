/**
 * How the columns of each source of import files are read, as it was said by hand.
 * Holds names of columns, nothing of any caller.
 */
@NullMarked
package cn.huiyin.complaint.importsources;

import org.jspecify.annotations.NullMarked;
