/**
 * The decision tables that administrators published: asked of complaint-service, which keeps them, and tried on past cases
 * before they are. What was learned is swapped in as a whole; nothing is stored.
 */
@NullMarked
package cn.huiyin.dispatch.published;

import org.jspecify.annotations.NullMarked;
