/**
 * Where a request comes from: the caller's address and the trace it belongs to. Nothing that a client says about itself
 * is trusted, unless a trusted proxy passes it on.
 */
@NullMarked
package cn.huiyin.gateway.caller;

import org.jspecify.annotations.NullMarked;
