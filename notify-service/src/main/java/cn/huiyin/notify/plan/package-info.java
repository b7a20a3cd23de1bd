/**
 * Who is told of which event of a case, in which words and by which channel, and what is no longer news.
 * Works from the messages about cases alone; the only other room that knows them is {@code intake}.
 */
@NullMarked
package cn.huiyin.notify.plan;

import org.jspecify.annotations.NullMarked;
