/**
 * Who is told of which event of a case, in which words and by which channel, and what is out of date. Reads the
 * messages about cases; only {@code intake} does so too.
 */
@NullMarked
package cn.huiyin.notify.plan;

import org.jspecify.annotations.NullMarked;
