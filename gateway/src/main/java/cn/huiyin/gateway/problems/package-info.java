/**
 * Every error of the gateway as a problem document (RFC 9457). Says the code and the trace id, and nothing internal.
 */
@NullMarked
package cn.huiyin.gateway.problems;

import org.jspecify.annotations.NullMarked;
