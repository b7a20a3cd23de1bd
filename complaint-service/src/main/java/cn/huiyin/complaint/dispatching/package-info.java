/**
 * Applies the decisions of the dispatch engine to cases.
 * Where a decision does not fit this district, the triage desk decides.
 */
@NullMarked
package cn.huiyin.complaint.dispatching;

import org.jspecify.annotations.NullMarked;
