/**
 * Tells what is derived from cases, search and statistics, which cases have changed, until each has seen them.
 * Knows what has changed, not what is derived from it.
 */
@NullMarked
package cn.huiyin.complaint.cases.projections;

import org.jspecify.annotations.NullMarked;
