/**
 * Every refusal and failure as a problem document (RFC 9457) with a stable code and the trace id.
 * It may say what the caller did wrong, never what went wrong inside.
 */
@NullMarked
package cn.huiyin.platform.problem;

import org.jspecify.annotations.NullMarked;
