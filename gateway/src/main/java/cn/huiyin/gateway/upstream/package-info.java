/**
 * How services are called: circuit breakers, connections, and no retry of an unsafe method. Knows addresses and time
 * limits, no business.
 */
@NullMarked
package cn.huiyin.gateway.upstream;

import org.jspecify.annotations.NullMarked;
