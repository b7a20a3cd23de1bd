/**
 * Takes registered cases from the broker, has the engine decide, stores the decision and what it announces as one document.
 * Decides each case once: whatever comes again gets the stored decision.
 */
@NullMarked
package cn.huiyin.dispatch.decisions;

import org.jspecify.annotations.NullMarked;
