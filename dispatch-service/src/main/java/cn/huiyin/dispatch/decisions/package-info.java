/**
 * Takes registered cases from the broker, has the engine decide, and announces the decision. Stores nothing: a case that
 * comes again is decided again, under the same id.
 */
@NullMarked
package cn.huiyin.dispatch.decisions;

import org.jspecify.annotations.NullMarked;
