/**
 * Measures the engine against labelled messages that stand outside the repository; prints numbers, never sentences.
 * Skipped, saying why, where the messages are absent.
 */
@NullMarked
package cn.huiyin.dispatch.measure;

import org.jspecify.annotations.NullMarked;
