/**
 * Which step of a case is told to whom, in which words and by which channel.
 * Rules as a table, without clock, storage or wire.
 */
@NullMarked
package cn.huiyin.notify.telling.domain;

import org.jspecify.annotations.NullMarked;
