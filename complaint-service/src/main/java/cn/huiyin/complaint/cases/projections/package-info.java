/**
 * Passes changed cases to everything that is derived from them, such as search and statistics, until each has seen
 * them. Knows what has changed, not what is derived from it.
 */
@NullMarked
package cn.huiyin.complaint.cases.projections;

import org.jspecify.annotations.NullMarked;
