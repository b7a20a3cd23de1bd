/**
 * The hotline 12345 as it hands its work orders over: signed calls, one order or a batch, and whole exports as files.
 * Every order gets an outcome of its own; the same order number never makes two cases.
 */
@NullMarked
package cn.huiyin.complaint.hotline;

import org.jspecify.annotations.NullMarked;
